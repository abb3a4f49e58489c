import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { GOALS } from './goals.ts';

/** What was tried to reach a goal, by the name of its figure. */
export type Tried = Readonly<Record<string, string>>;

const tried = v.record(v.string(), v.string());

/** Reads bench/tried.yaml, which people write. */
export async function triedSoFar(): Promise<Tried> {
  return readTried(await readFile(join(import.meta.dirname, 'tried.yaml'), 'utf8'));
}

/** Reads what was tried; throws where it names a goal that there is not. */
export function readTried(yaml: string): Tried {
  const given = v.parse(tried, parse(yaml) ?? {});
  const figures = new Set(GOALS.map(({ figure }) => figure));
  const unknown = Object.keys(given).find((figure) => !figures.has(figure));
  if (unknown !== undefined) {
    throw new Error(
      `bench/tried.yaml: there is no goal "${unknown}". Choose from: ${[...figures].join('; ')}.`,
    );
  }
  return given;
}

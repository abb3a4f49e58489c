import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'oxfmt';
import * as v from 'valibot';
import style from '../.oxfmtrc.json' with { type: 'json' };
import { FAMILIES } from './goals.ts';
import { resultsPage } from './results-page.ts';
import { triedSoFar } from './tried.ts';

/** JSON has no word for infinity: what is beside nothing, as where no page without us is blocked. */
const ratio = v.pipe(
  v.nullable(v.number()),
  v.transform((written) => written ?? Infinity),
);
const estimate = v.object({ value: ratio, low: ratio, high: ratio });

const table = v.object({
  title: v.string(),
  columns: v.array(v.string()),
  rows: v.array(v.array(v.string())),
});

const partRecord = v.object({
  part: v.string(),
  family: v.picklist(FAMILIES),
  /** The browser's name and version. */
  browser: v.string(),
  node: v.string(),
  date: v.string(),
  machine: v.string(),
  /** How busy the machine was when the part began and when it ended: its load average. */
  load: v.array(v.number()),
  seconds: v.number(),
  /** Whether the part came to its end. */
  whole: v.boolean(),
  tables: v.array(table),
  notes: v.array(v.string()),
  figures: v.record(v.string(), estimate),
});

export type Table = v.InferOutput<typeof table>;

/** What a part gave in one browser, and under which circumstances. */
export type PartRecord = v.InferOutput<typeof partRecord>;

const DATA = join(import.meta.dirname, 'results.json');
const PAGE = join(import.meta.dirname, 'RESULTS.md');

/** Keeps what a part gave, in place of what it gave in this browser before, and writes RESULTS.md. */
export async function keep(record: PartRecord): Promise<void> {
  const others = (await kept()).filter(
    ({ part, family }) => part !== record.part || family !== record.family,
  );
  await writeFormatted(DATA, JSON.stringify([...others, record]));
  await writeResults();
}

/** Writes RESULTS.md from what is kept. */
export async function writeResults(): Promise<void> {
  await writeFormatted(PAGE, resultsPage(await kept(), await triedSoFar()));
}

async function kept(): Promise<PartRecord[]> {
  if (!existsSync(DATA)) return [];
  return v.parse(v.array(partRecord), JSON.parse(await readFile(DATA, 'utf8')));
}

async function writeFormatted(file: string, text: string): Promise<void> {
  const { code, errors } = await format(file, text, style);
  if (errors[0]) throw new Error(`${file} cannot be formatted: ${errors[0].message}`);
  await writeFile(file, code);
}

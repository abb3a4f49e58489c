import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Case } from './compare.ts';

const FILE = join(import.meta.dirname, 'exceptions.yaml');

const exception = v.strictObject({
  kind: v.picklist(['miss', 'false hit']),
  /** Passages, traps or pages. */
  ids: v.pipe(v.array(v.string()), v.minLength(1)),
  term: v.string(),
  words: v.string(),
  why: v.pipe(v.string(), v.minLength(20)),
});
export type Exception = v.InferOutput<typeof exception>;

/** Reads the list of spots where the check is known to be wrong. */
export function readExceptions(): Exception[] {
  return v.parse(v.array(exception), parse(readFileSync(FILE, 'utf8')));
}

/** The exception that a case falls under, if there is one. */
export function exceptionFor(
  { kind, id, term, words }: Case,
  exceptions: readonly Exception[],
): Exception | undefined {
  return exceptions.find(
    (known) =>
      known.kind === kind &&
      known.term === term &&
      known.words.toLowerCase() === words.toLowerCase() &&
      known.ids.includes(id),
  );
}

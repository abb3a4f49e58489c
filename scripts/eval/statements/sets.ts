import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { CORPUS } from '../corpus.ts';

const finding = v.object({
  fact: v.string(),
  verdict: v.picklist(['conflicts', 'agrees', 'newer']),
  /** Facts that are as good. */
  or: v.optional(v.array(v.string()), []),
});
export type Expected = v.InferOutput<typeof finding>;

const labelled = v.object({
  id: v.string(),
  text: v.string(),
  findings: v.array(finding),
  /** Right if found, and no miss if not. */
  also: v.optional(v.array(finding), []),
});

/** A text, and what a careful reader finds in it. */
export interface Labelled extends v.InferOutput<typeof labelled> {
  /** The facts that the reader looked for; undefined for all. */
  readonly judged?: readonly string[];
}

const claim = v.object({
  id: v.string(),
  fact: v.picklist(['a', 'b', 'c', 'd', 'e', 'f']),
  label: v.picklist(['agrees', 'conflicts', 'neutral', 'outdated-source']),
  sentence: v.string(),
});

/** The facts that each letter of the claims stands for. */
const FACTS_OF: Readonly<Record<v.InferOutput<typeof claim>['fact'], readonly string[]>> = {
  a: ['F26'],
  b: ['F18', 'F20', 'F21'],
  c: ['F23'],
  d: ['F25'],
  e: ['F03', 'F07'],
  f: ['F28'],
};

/** One of our own sets of labelled sentences; on “fresh” no rule is tuned. */
export function ownSet(name: 'tuned' | 'kept' | 'fresh'): Labelled[] {
  const file = join(import.meta.dirname, '../../../tests/statements', `${name}.jsonl`);
  return rowsOf(file, labelled);
}

/** The claims of the corpus, or undefined where there is none. */
export function claims(): Labelled[] | undefined {
  const file = join(CORPUS, 'claims.jsonl');
  if (!existsSync(file)) return undefined;
  return rowsOf(file, claim).map(({ id, fact, label, sentence }) => {
    const judged = FACTS_OF[fact];
    const [first = '', ...or] = judged;
    const findings: Expected[] =
      label === 'neutral'
        ? []
        : [{ fact: first, verdict: label === 'outdated-source' ? 'newer' : label, or }];
    return { id, text: sentence, findings, also: [], judged };
  });
}

function rowsOf<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): v.InferOutput<Schema>[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => v.parse(schema, JSON.parse(line)));
}

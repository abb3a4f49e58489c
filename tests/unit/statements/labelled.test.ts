import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { parse } from 'yaml';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const article = v.parse(
  v.object({ facts: v.array(v.object({ id: v.string() })) }),
  parse(read('content/articles/jak-inhibitors.yaml')),
);

const fact = v.picklist(article.facts.map(({ id }) => id));
const finding = v.strictObject({
  fact,
  verdict: v.picklist(['conflicts', 'agrees', 'newer']),
  or: v.optional(v.pipe(v.array(fact), v.minLength(1))),
});
const row = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[sf]\d{3}$/)),
  text: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  findings: v.array(finding),
  also: v.optional(v.pipe(v.array(finding), v.minLength(1))),
  note: v.string(),
});
type Row = v.InferOutput<typeof row>;

/** The rows of one file; a line of the wrong shape is named with what is wrong with it. */
function rowsOf(name: string): Row[] {
  return read(`tests/statements/${name}.jsonl`)
    .trimEnd()
    .split('\n')
    .map((line) => {
      const result = v.safeParse(row, JSON.parse(line));
      if (!result.success) throw new Error(`${line}\n${v.summarize(result.issues)}`);
      return result.output;
    });
}

const tuned = rowsOf('tuned');
const kept = rowsOf('kept');
const halves = [...tuned, ...kept];
const fresh = rowsOf('fresh');
const all = [...halves, ...fresh];

const verdicts = ['conflicts', 'agrees', 'newer'] as const;
const having = (rows: Row[], verdict: string) =>
  rows.filter(({ findings }) => findings.some((one) => one.verdict === verdict)).length;
const silent = (rows: Row[]) => rows.filter(({ findings }) => findings.length === 0).length;

/** The figures of the table in the guide whose first column has this heading, by row. */
function figures(heading: string): Record<string, number[]> {
  const table = read('docs/statements-labels.md')
    .split('\n\n')
    .find((block) => block.startsWith(`| ${heading} `));
  const lines = (table ?? '').trim().split('\n').slice(2);
  return Object.fromEntries(
    lines.map((line) => {
      const [first = '', ...cells] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return [first, cells.map(Number)];
    }),
  );
}

it('has every id once, and no text twice', () => {
  const ids = all.map(({ id }) => id);
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
  const texts = all.map(({ text }) => text.toLowerCase().replace(/\W+/g, ' ').trim());
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

it('labels no fact twice in one text, and says of each silence what kind it is', () => {
  const kinds = Object.keys(figures('nothing'));
  for (const { id, findings, also = [], note } of all) {
    const labelled = [...findings, ...also].map((one) => `${one.fact} ${one.verdict}`);
    expect(new Set(labelled).size, id).toBe(labelled.length);
    if (findings.length === 0) {
      expect(kinds, id).toContain(note.split(':')[0]);
    }
  }
});

it('has as many of each verdict in each half as the guide says', () => {
  const counted = Object.fromEntries(
    verdicts.map((verdict) => [
      verdict,
      [having(tuned, verdict), having(kept, verdict), having(halves, verdict)],
    ]),
  );
  expect(figures('label')).toEqual({
    ...counted,
    nothing: [silent(tuned), silent(kept), silent(halves)],
    texts: [tuned.length, kept.length, halves.length],
  });
});

/** The findings in these rows, by fact: conflicts, agrees and newer. */
function findingsByFact(rows: Row[]): Record<string, number[]> {
  const counted: Record<string, number[]> = {};
  for (const { fact: id, verdict } of rows.flatMap(({ findings }) => findings)) {
    const counts = (counted[id] ??= [0, 0, 0]);
    const column = verdicts.indexOf(verdict);
    counts[column] = (counts[column] ?? 0) + 1;
  }
  return counted;
}

/** The rows about which nothing should be said, by kind of silence, in one column a set. */
function silencesByKind(...sets: Row[][]): Record<string, number[]> {
  const counted: Record<string, number[]> = {};
  for (const [column, rows] of sets.entries()) {
    for (const { findings, note } of rows) {
      if (findings.length > 0) continue;
      const counts = (counted[note.split(':')[0] ?? ''] ??= sets.map(() => 0));
      counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  return counted;
}

it('has as many of each fact as the guide says', () => {
  expect(figures('fact')).toEqual(findingsByFact(halves));
});

it('has as many of each kind of silence as the guide says', () => {
  expect(figures('nothing')).toEqual(silencesByKind(tuned, kept));
});

it('tells the fresh set from the halves by its ids', () => {
  expect(halves.filter(({ id }) => !id.startsWith('s'))).toEqual([]);
  expect(fresh.filter(({ id }) => !id.startsWith('f'))).toEqual([]);
});

it('has as much in the fresh set as the guide says', () => {
  expect(figures('fresh, by label')).toEqual({
    ...Object.fromEntries(verdicts.map((verdict) => [verdict, [having(fresh, verdict)]])),
    nothing: [silent(fresh)],
    texts: [fresh.length],
  });
  expect(figures('fresh, by fact')).toEqual(findingsByFact(fresh));
  expect(figures('fresh, by silence')).toEqual(silencesByKind(fresh));
});

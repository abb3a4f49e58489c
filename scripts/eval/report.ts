import { tableOf } from '../content/table.ts';
import type { Case, Hits } from './compare.ts';
import { exceptionFor } from './exceptions.ts';
import type { Exception } from './exceptions.ts';

/** The least recall and precision that spotting is to have on real text. */
export const GOAL = 0.995;

/** Writes the figures of one body of text, and every case in which it went wrong. */
export function report(
  title: string,
  hits: Hits,
  cases: readonly Case[],
  exceptions: readonly Exception[],
): { text: string; recall: number; precision: number } {
  const excused = cases.flatMap((one) => {
    const exception = exceptionFor(one, exceptions);
    return exception ? [{ ...one, why: exception.why }] : [];
  });
  const wrong = cases.filter((one) => !exceptionFor(one, exceptions));
  const count = (kind: Case['kind'], term?: string) =>
    wrong.filter((one) => one.kind === kind && (term === undefined || one.term === term)).length;
  const terms = [...new Set([...Object.keys(hits), ...wrong.map(({ term }) => term)])].toSorted();
  const rowOf = (name: string, right: number, term?: string) => {
    const [extra, missed] = [count('false hit', term), count('miss', term)];
    return [name, right, extra, missed, share(right, missed), share(right, extra)];
  };
  const allHits = Object.values(hits).reduce((sum, number) => sum + number, 0);
  const table = tableOf(
    ['term', 'hits', 'false hits', 'misses', 'recall', 'precision'],
    [...terms.map((term) => rowOf(term, hits[term] ?? 0, term)), rowOf('all', allHits)],
  );
  const lines = [
    `\n${title}\n`,
    table,
    ...section('Misses and false hits', wrong.map(lineOf)),
    ...section(
      'Where the check is wrong, not the extension',
      excused.map((one) => `${lineOf(one)}\n    ${one.why}`),
    ),
  ];
  return {
    text: lines.join('\n'),
    recall: ratio(allHits, count('miss')),
    precision: ratio(allHits, count('false hit')),
  };
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`\n${title}\n`, ...lines];
}

function lineOf({ kind, id, term, context }: Case): string {
  return `  ${kind}: ${term} in ${id}\n    ${context}`;
}

function ratio(right: number, wrong: number): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

function share(right: number, wrong: number): string {
  return right + wrong === 0 ? '-' : ratio(right, wrong).toFixed(4);
}

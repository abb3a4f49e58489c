import type { Expected, Spot } from './oracle.ts';

/** A text in which terms were looked for twice. */
export interface Reading {
  /** Where it comes from: the id of a passage, a trap or a page. */
  readonly id: string;
  readonly text: string;
  readonly found: readonly Spot[];
  readonly expected: readonly Expected[];
}

/** A spot where the two disagree, or one that is shown for itself. */
export interface Case {
  readonly kind: 'miss' | 'false hit';
  readonly id: string;
  readonly term: string;
  /** The words in question. */
  readonly words: string;
  /** They in the middle of what stands around. */
  readonly context: string;
}

/** How often each term was rightly found. */
export type Hits = Readonly<Record<string, number>>;

const AROUND = 70;

/** Sets what was found beside what was expected; a spot is right when term, beginning and end are. */
export function compare(readings: readonly Reading[]): { hits: Hits; cases: Case[] } {
  const hits: Record<string, number> = {};
  const cases: Case[] = [];
  for (const reading of readings) {
    const found = new Set(reading.found.map(keyOf));
    const right = new Set<string>();
    for (const spot of reading.expected) {
      const inItsPlace = found.has(keyOf(spot)) ? [spot] : spot.orElse;
      const seen = inItsPlace.map(keyOf).filter((key) => found.has(key));
      for (const key of seen) right.add(key);
      const missed = seen.length === 0 || seen.length < inItsPlace.length;
      if (missed && spot.must) cases.push(caseOf('miss', reading, spot));
    }
    for (const spot of reading.found) {
      if (right.has(keyOf(spot))) hits[spot.term] = (hits[spot.term] ?? 0) + 1;
      else cases.push(caseOf('false hit', reading, spot));
    }
  }
  return { hits, cases };
}

/** A spot with what stands around it, on one line. */
export function caseOf(
  kind: Case['kind'],
  { id, text }: Reading,
  { term, start, end }: Spot,
): Case {
  const words = text.slice(start, end);
  const context = `${text.slice(Math.max(0, start - AROUND), start)}[${words}]${text.slice(end, end + AROUND)}`;
  return { kind, id, term, words: oneLine(words), context: oneLine(context) };
}

function keyOf({ term, start, end }: Spot): string {
  return `${term} ${start} ${end}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

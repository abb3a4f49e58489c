import { MISTYPED } from './mistyped.ts';
import { plainText } from './plain-text.ts';
import { type Form, type Need, ROWS, SPEAKS_OF } from './rows.ts';

/** A term at a place of a text, in UTF-16 units. */
export interface Spot {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** A spot that a careful reader sees. */
export interface Expected extends Spot {
  /** False where it is no miss not to find it: the list does not name the form. */
  readonly must: boolean;
  /** Spots within it that are as right, because the list names them and not the longer form. */
  readonly orElse: readonly Spot[];
}

/** How much of the text around a spot tells that it is something else. */
const REACH = 60;

/** What parts two words: spaces, or a hyphen with spaces behind it where a line was broken. */
const GAP = String.raw`(?:\s+|-\s*)`;

interface Candidate extends Spot {
  readonly must: boolean;
}

interface Pattern {
  readonly term: string;
  readonly must: boolean;
  readonly form: Form;
  readonly regex: RegExp;
}

const PATTERNS: readonly Pattern[] = ROWS.flatMap(({ term, must, may = [] }) =>
  [...must, ...may].map((given, index) => {
    const form = typeof given === 'string' ? { form: given } : given;
    return { term, must: index < must.length, form, regex: regexOf(form) };
  }),
);

/**
 * Reads a text as a careful reader would: every form of every row on its own, then the longest
 * at each place from left to right.
 *
 * @param speaksOf whether all that the reader sees meets what a form needs
 */
export function expectedIn(
  original: string,
  speaksOf: (need: Need) => boolean = (need) => SPEAKS_OF[need].test(original),
): Expected[] {
  const { text, places } = plainText(original);
  const candidates: Candidate[] = [];
  for (const { term, must, form, regex } of PATTERNS) {
    for (const { 0: found, index } of text.matchAll(regex)) {
      const end = index + found.length;
      if (form.needs !== undefined && !speaksOf(form.needs)) continue;
      if (form.notAfter?.test(text.slice(Math.max(0, index - REACH), index))) continue;
      if (form.notBefore?.test(text.slice(end, end + REACH))) continue;
      candidates.push({ term, must, start: index, end });
    }
  }
  candidates.push(...mistypedIn(text));
  const inText = ({ term, start, end }: Spot): Spot => ({
    term,
    start: places[start] ?? 0,
    end: (places[end - 1] ?? 0) + 1,
  });
  return longestFirst(candidates).map((spot) => {
    const named = candidates.filter(
      ({ must, start, end }) => must && start >= spot.start && end <= spot.end,
    );
    return {
      ...inText(spot),
      must: named.length > 0,
      orElse: spot.must ? [] : longestFirst(named).map(inText),
    };
  });
}

function regexOf({ form, cased }: Form): RegExp {
  const source = form.replaceAll('_', GAP);
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{Nd}])(?:${source})(?![\p{L}\p{M}\p{Nd}])`,
    cased ? 'gu' : 'giu',
  );
}

/** Names with a typing mistake: one word, two or three, looked up as they are. */
function mistypedIn(text: string): Candidate[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{Nd}]+/gu)];
  return words.flatMap((word, first) =>
    [1, 2, 3].flatMap((count) => {
      const last = words[first + count - 1];
      if (!last) return [];
      const [start, end] = [word.index, last.index + last[0].length];
      const written = text.slice(start, end).toLowerCase().replaceAll(/ +/g, ' ');
      const term = MISTYPED.get(written);
      return term === undefined ? [] : [{ term, must: true, start, end }];
    }),
  );
}

function longestFirst(candidates: readonly Candidate[]): Candidate[] {
  const inOrder = candidates.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || Number(b.must) - Number(a.must),
  );
  const kept: Candidate[] = [];
  for (const spot of inOrder) if (spot.start >= (kept.at(-1)?.end ?? 0)) kept.push(spot);
  return kept;
}

import { fold } from './fold.ts';
import type { Sieve } from './sieve.ts';

/** A form as the sieve has to see it. */
export interface SieveForm {
  readonly form: string;
  /** Folded words of it that may hold one typing mistake. */
  readonly mistypable: readonly string[];
  readonly exactCase: boolean;
  readonly needs?: string | undefined;
}

/** As many of the commonest words as tell how often a piece stands in other texts. */
const EVERYDAY = 5000;

/** For more forms, looking for their pieces would cost as much as looking for them. */
const MOST_FORMS = 2000;

/**
 * What looking for one more piece costs, as occurrences in everyday text; short ones also stand in
 * names, code and other languages.
 */
const PIECE_COST = 150;
const SHORT_COST: Readonly<Record<number, number>> = { 2: 20_000, 3: 1000, 4: 150 };

/** Text in which a letter is not what it seems is never let go: such letters fold to others. */
const FOLDING =
  '\\w[\\u00AD\\u034F\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF\\u0300-\\u036F]|[\\uFB00-\\uFB06\\uFF10-\\uFF5A]';

/**
 * Finds pieces of which every form holds one, each as rare in other texts as can be had.
 *
 * @param commonWords words of everyday text, with how often they occur
 * @returns undefined where the vocabulary is too large for a sieve
 */
export function compileSieve(
  forms: readonly SieveForm[],
  cues: readonly string[],
  commonWords: ReadonlyMap<string, number>,
): Sieve | undefined {
  if (forms.length > MOST_FORMS) return undefined;
  const pieces = new RarePieces(commonWords);
  const alone = forms.filter(({ needs }) => needs === undefined);
  const inCompany = forms.filter(({ needs }) => needs !== undefined);
  const anyAlone = [...pieces.of(alone.map(waysIn)), FOLDING];
  const any = [...anyAlone, ...pieces.of(inCompany.map(waysIn))];
  const cuePieces = pieces.of(
    cues.map((form) => waysIn({ form, mistypable: [], exactCase: false })),
  );
  return { any: any.join('|'), alone: anyAlone.join('|'), cues: cuePieces.join('|') };
}

/** The sets of pieces by which a form can be found: whatever mistake is in it, one of a set is whole. */
function waysIn({ form, mistypable, exactCase }: SieveForm): string[][] {
  const written = (exactCase ? form : fold(form)).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const words = exactCase ? written.map((word) => `(?-i:${word})`) : written;
  const certain = words.filter((word) => !mistypable.includes(word)).map((word) => [word]);
  const pairs = mistypable.flatMap((one, index) =>
    mistypable.slice(index + 1).map((other) => [one, other]),
  );
  const halves = mistypable.flatMap((word) =>
    // A mistake can lie in both halves only where nothing parts them.
    Array.from({ length: word.length - 4 }, (_, cut) => [
      word.slice(0, cut + 2),
      word.slice(cut + 3),
    ]),
  );
  return [...certain, ...pairs, ...halves, ...mistypable.map(gaps)];
}

/** A word with a hole wherever a mistake can be: up to three letters where two were. */
function gaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 2)];
    return before && after ? `${before}\\w{0,3}${after}` : before || after;
  });
}

/** Chooses pieces that hardly occur in everyday text. */
class RarePieces {
  readonly #words: readonly (readonly [string, number])[];
  readonly #rates = new Map<string, number>();

  constructor(commonWords: ReadonlyMap<string, number>) {
    this.#words = [...commonWords].slice(0, EVERYDAY);
  }

  /**
   * Pieces of which each form holds one: step by step those that find the most forms for their
   * cost.
   *
   * @param forms for each, the sets of pieces that find it
   */
  of(forms: readonly string[][][]): string[] {
    const chosen = new Set<string>();
    let left = forms;
    while (left.length > 0) {
      const worth = new Map<string, number>();
      for (const ways of left) for (const way of ways) add(worth, way.join('|'));
      const [best] = [...worth]
        .map(([way, found]) => ({
          way: way.split('|'),
          each: this.#cost(way.split('|'), chosen) / found,
        }))
        .toSorted((a, b) => a.each - b.each);
      for (const piece of best?.way ?? []) chosen.add(piece);
      left = left.filter((ways) => !isFound(ways, chosen));
    }
    // What was chosen early may be found by what came later.
    for (const piece of [...chosen].toSorted((a, b) => this.#rate(b) - this.#rate(a))) {
      chosen.delete(piece);
      if (!forms.every((ways) => isFound(ways, chosen))) chosen.add(piece);
    }
    return [...chosen];
  }

  #cost(pieces: readonly string[], chosen: ReadonlySet<string>): number {
    return pieces.reduce(
      (sum, piece) => sum + (isCovered(piece, chosen) ? 0 : this.#rate(piece)),
      0,
    );
  }

  /** How often everyday text holds a piece; each costs something, for it has to be looked for. */
  #rate(piece: string): number {
    let rate = this.#rates.get(piece);
    if (rate === undefined) {
      rate = /\p{L}{2}/u.test(piece) ? PIECE_COST + (SHORT_COST[piece.length] ?? 0) : Infinity;
      const pattern = new RegExp(piece, 'i');
      for (const [word, count] of this.#words) if (pattern.test(word)) rate += count;
      this.#rates.set(piece, rate);
    }
    return rate;
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function isFound(ways: readonly string[][], chosen: ReadonlySet<string>): boolean {
  return ways.some((way) => way.every((piece) => isCovered(piece, chosen)));
}

/** Whether a piece holds another that is looked for anyway. */
function isCovered(piece: string, chosen: ReadonlySet<string>): boolean {
  return [...chosen].some((other) => piece.includes(other));
}

/** As many of the commonest words as tell how often a piece stands in other texts. */
const EVERYDAY = 5000;

/** What looking for one more word costs, as occurrences in everyday text. */
const WORD_COST = 200;
const EVERYDAY_COST = 50_000;
const SHORT_COST: Readonly<Record<number, number>> = { 2: 20_000, 3: 1000 };

/** Letters in a piece of a word: shorter ones are everywhere. */
const HALF_PIECE = [3, 4] as const;

/** Tells how rare words and pieces of words are in everyday text. */
export class RarePieces {
  readonly #words: readonly (readonly [string, number])[];
  readonly #rates = new Map<string, number>();

  /** @param commonWords words of everyday text, the commonest first, with how often they occur */
  constructor(commonWords: ReadonlyMap<string, number>) {
    this.#words = [...commonWords].slice(0, EVERYDAY);
  }

  /** What it costs to look for a word, and to be misled by it where nothing else has to stand beside it. */
  cost({
    word,
    mistypable,
    aided,
  }: {
    readonly word: string;
    readonly mistypable: boolean;
    readonly aided: boolean;
  }): number {
    if (!/\p{L}{2}/u.test(word)) return Infinity;
    return WORD_COST * (mistypable ? 2 : 1) + this.#misleads(word) * (aided ? 0.05 : 1);
  }

  /** Words, the rarest first of those with letters enough to be looked for. */
  rarestFirst(words: readonly string[]): string[] {
    const rank = (word: string) => (/\p{L}{2}/u.test(word) ? this.#misleads(word) : Infinity);
    return words.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }

  /** How often a word misleads. Everyday words are everywhere; short ones also stand in code and other languages. */
  #misleads(word: string): number {
    const everyday = this.#words.some(([other]) => other === word) ? EVERYDAY_COST : 0;
    return this.#rate(word) + everyday + (SHORT_COST[word.length] ?? 0);
  }

  /** Whether a word is long enough for two pieces that lie apart. */
  static canBeApart({ length }: string): boolean {
    return length > 2 * HALF_PIECE[0];
  }

  /**
   * Two pieces of a word, so far apart that one mistake leaves one of them whole: two letters that
   * have changed places must not be the end of one and the beginning of the other.
   */
  apartIn(word: string): [string, string] {
    const pairs = HALF_PIECE.flatMap((first) =>
      HALF_PIECE.flatMap((second) =>
        piecesOf(word, first).flatMap((one, at) =>
          piecesOf(word, second)
            .slice(at + first + 1)
            .filter((other) => word.indexOf(one) === at && word.indexOf(other) > at + first)
            .map((other): [string, string] => [one, other]),
        ),
      ),
    );
    const [best] = pairs
      .map((pair) => ({ pair, rate: this.#rate(pair[0]) + this.#rate(pair[1]) }))
      .toSorted((a, b) => a.rate - b.rate);
    if (!best) throw new RangeError(`"${word}" is too short to be found with a mistake in it.`);
    return best.pair;
  }

  /** How often everyday text holds a piece. */
  #rate(piece: string): number {
    let rate = this.#rates.get(piece);
    if (rate === undefined) {
      rate = 0;
      for (const [word, count] of this.#words) if (word.includes(piece)) rate += count;
      this.#rates.set(piece, rate);
    }
    return rate;
  }
}

function piecesOf(word: string, length: number): string[] {
  return Array.from({ length: Math.max(0, word.length - length + 1) }, (_, at) =>
    word.slice(at, at + length),
  );
}

import { realWords } from '../../lib/content/real-words.ts';

/** Long distinctive names, of which one typing mistake leaves no doubt. */
const NAMES: readonly (readonly [term: string, name: string])[] = [
  ['alopecia-areata', 'alopecia areata'],
  ['alopecia-totalis', 'alopecia totalis'],
  ['alopecia-universalis', 'alopecia universalis'],
  ['autoimmune-alopecia', 'autoimmune alopecia'],
  ['hormone-related-hair-loss', 'androgenetic alopecia'],
  ['tofacitinib', 'tofacitinib'],
  ['ruxolitinib', 'ruxolitinib'],
  ['finasteride', 'finasteride'],
  ['minoxidil', 'minoxidil'],
  ['steroids', 'corticosteroid'],
  ['steroids', 'corticosteroids'],
  ['psoriasis', 'psoriasis'],
  ['vitiligo', 'vitiligo'],
  ['systemic-lupus-erythematosus', 'systemic lupus erythematosus'],
  ['autoimmune-thyroid-disease', 'autoimmune thyroid disease'],
];
const SHORTEST = 6;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const real = new Set(realWords());

/**
 * Every text that is a name with one typing mistake in one of its long words: a letter too many,
 * too few or wrong, or two changed over. None that makes a real word of it.
 */
export const MISTYPED: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([term, name]) => {
    const words = name.split(' ');
    return words.flatMap((word, index) =>
      mistakesIn(word).map((mistake): [string, string] => [
        words.with(index, mistake).join(' '),
        term,
      ]),
    );
  }),
);

function mistakesIn(word: string): string[] {
  if (word.length < SHORTEST) return [];
  const mistakes = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    mistakes.add(before + after.slice(1));
    mistakes.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of LETTERS) {
      mistakes.add(before + letter + after);
      mistakes.add(before + letter + after.slice(1));
    }
  }
  return [...mistakes].filter((mistake) => mistake !== word && !real.has(mistake));
}

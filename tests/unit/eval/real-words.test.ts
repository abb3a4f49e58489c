import { distance } from 'fastest-levenshtein';
import { expect, it } from 'vitest';
import { expandForm, formKey } from '../../../lib/content/expand-form.ts';
import { loadContent } from '../../../lib/content/read-content.ts';
import { realWords } from '../../../lib/content/real-words.ts';
import { textSpotter } from '../../../scripts/eval/spot.ts';

const MILLISECONDS_FOR_WHOLE_DICTIONARIES = 240_000;
/** A reader may take a word for another that is one or two letters away. */
const NEAR = 2;

/** Words of the dictionaries that are other spellings of the terms' own, and mean nothing else. */
const SAME_WORD = /\b(?:imune system|kinase inhibiters?|jak inhibiters?|lupus erythematosis)$/;

interface Line {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

const { terms } = await loadContent('content');
const spotIn = await textSpotter('content');
/** Every right way to write a term. */
const forms = new Set(
  terms.flatMap((term) =>
    term.forms.flatMap((form) =>
      expandForm(typeof form === 'string' ? form : form.form).map(formKey),
    ),
  ),
);

/** Nothing runs on over it. */
const BETWEEN = ' . ';
/** What meets every condition. */
const COMPANY = ['hair loss', 'patients', 'thyroid'].join(BETWEEN);

/** Texts that are spotted over the word in question, and are no right way to write a term. */
function wronglySpotted(lines: readonly Line[]): string[] {
  let page = COMPANY;
  const places = lines.map(({ before, word, after }) => {
    const start = page.length + BETWEEN.length + before.length;
    page += BETWEEN + before + word + after;
    return { start, end: start + word.length };
  });
  let next = 0;
  return spotIn(page).flatMap((spot) => {
    while ((places[next]?.end ?? Infinity) <= spot.start) next++;
    const place = places[next];
    const text = page.slice(spot.start, spot.end);
    const over = place && spot.start <= place.start && spot.end >= place.end;
    const wrong = over && !forms.has(formKey(text)) && !SAME_WORD.test(text);
    return wrong ? [text] : [];
  });
}

it(
  'no real word is taken for a term',
  () => {
    const words = [...realWords()].map((word) => ({ before: '', word, after: '' }));
    expect(words.length).toBeGreaterThan(300_000);
    expect(wronglySpotted(words)).toEqual([]);
  },
  MILLISECONDS_FOR_WHOLE_DICTIONARIES,
);

it(
  'no real word in the place of a word like it makes a term',
  () => {
    const frames = Map.groupBy(
      [...forms].flatMap((form) => {
        const words = form.split(' ');
        return words.map((word, index) => ({
          word,
          before: words
            .slice(0, index)
            .map((other) => `${other} `)
            .join(''),
          after: words
            .slice(index + 1)
            .map((other) => ` ${other}`)
            .join(''),
        }));
      }),
      ({ word }) => word,
    );
    const lines = [...frames].flatMap(([original, places]) =>
      wordsLike(original).flatMap((word) => places.map((place) => ({ ...place, word }))),
    );
    expect(lines.length).toBeGreaterThan(10_000);
    expect([...new Set(wronglySpotted(lines))]).toEqual([]);
  },
  MILLISECONDS_FOR_WHOLE_DICTIONARIES,
);

function wordsLike(original: string): string[] {
  // Shorter words are no word with a mistake in it, and have every other word for a neighbour.
  if (!/^[a-z]{4,}$/.test(original)) return [];
  return [...realWords()].filter(
    (word) =>
      word !== original &&
      Math.abs(word.length - original.length) <= NEAR &&
      distance(word, original) <= NEAR,
  );
}

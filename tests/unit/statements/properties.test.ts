import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsIn } from './findings-in.ts';

/** Each contradicts the article as it stands. */
const CONFLICTING = [
  'Minoxidil cures alopecia areata',
  'Finasteride is effective in alopecia totalis',
  'Alopecia areata is caused by hormones',
  'Alopecia areata is not an autoimmune disease',
  'JAK inhibitors are completely safe',
  'JAK inhibitors do not weaken the immune system',
  'Tofacitinib does not work in alopecia areata',
  'Dutasteride is FDA-approved for hair loss',
  'Steroids are useless in alopecia areata',
  'There is no link between alopecia areata and thyroid disease',
  'JAK plays no role in alopecia areata',
  'Alopecia universalis affects only the scalp',
  'JAK inhibitors are a permanent cure for alopecia areata',
];

/** What takes a statement back, weakens it, asks it or puts it into another's mouth. */
const FRAMES: readonly ((sentence: string) => string)[] = [
  (sentence) => `It is a myth that ${sentence}.`,
  (sentence) => `It is a common misconception that ${sentence}.`,
  (sentence) => `The claim that ${sentence} has been debunked.`,
  (sentence) => `Myth: ${sentence}.`,
  (sentence) => `${sentence}. This is a myth.`,
  (sentence) => `${sentence}?`,
  (sentence) => `Is it true that ${sentence}?`,
  (sentence) => `We do not know whether ${sentence}.`,
  (sentence) => `Perhaps ${sentence}.`,
  (sentence) => `It is possible that ${sentence}.`,
  (sentence) => `It may be that ${sentence}.`,
  (sentence) => `I think that ${sentence}.`,
  (sentence) => `Some people believe that ${sentence}.`,
  (sentence) => `A shop claims that ${sentence}.`,
  (sentence) => `According to an influencer, ${sentence}.`,
  (sentence) => `“${sentence},” the advert says.`,
  (sentence) => `I wish it were so that ${sentence}.`,
  (sentence) => `If ${sentence}, the article is wrong.`,
  (sentence) => `This study aims to show that ${sentence}.`,
];

const conflicts = (...paragraphs: readonly string[]) =>
  findingsIn(...paragraphs).filter(({ verdict }) => verdict === 'conflicts');

test.each(CONFLICTING)('“%s” conflicts as it stands, and in no frame', (sentence) => {
  expect(conflicts(`${sentence}.`)).toHaveLength(1);
  expect(
    FRAMES.map((frame) => frame(sentence)).filter((text) => conflicts(text).length > 0),
  ).toEqual([]);
});

test('a conflict is found wherever it stands, and its place holds the sentence', () => {
  const filler = fc.constantFrom(
    'Hair grows about a centimetre a month.',
    'Mr. Smith has a shop, e.g. for wigs.',
    'The clinic opens at 9.30 a.m. on Mondays.',
    'Read on!',
  );
  fc.assert(
    fc.property(
      fc.array(filler, { maxLength: 3 }),
      fc.constantFrom(...CONFLICTING),
      fc.array(filler, { maxLength: 3 }),
      fc.array(filler, { maxLength: 2 }),
      (before, sentence, after, above) => {
        const paragraph = [...before, `${sentence}.`, ...after].join(' ');
        const found = conflicts(...above, paragraph);
        expect(found).toHaveLength(1);
        const [one] = found;
        expect(one?.sentence).toBe(`${sentence}.`);
        expect(one?.paragraph).toBe(above.length);
        expect(paragraph.slice(one?.start, one?.end)).toBe(one?.sentence);
      },
    ),
  );
});

test('no text brings the reading to a halt or to an error', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'minoxidil|alopecia areata|AA|works|not|never|no|that|which|who|if|,|;|(|)|:|“|”|?|!|.|…|—|and|but|than|it|myth|may|\u00AD|\u200B|ﬁ|é|İ|\u{1F600}|\uD800'.split(
        '|',
      ),
    ),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('', ' '), (pieces, space) => {
      const text = pieces.join(space);
      for (const { start, end, sentence } of findingsIn(text)) {
        expect(text.slice(start, end)).toBe(sentence);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['nothing', ''],
  ['a megabyte of one word', 'minoxidil '.repeat(100_000)],
  ['a megabyte of brackets', '('.repeat(1_000_000)],
  ['a megabyte of commas and whiches', 'which, that, if '.repeat(60_000)],
  ['a megabyte without a space', 'alopecia'.repeat(120_000)],
  ['a megabyte of denials', 'not never no alopecia areata works '.repeat(28_000)],
  ['a megabyte of full stops', '. '.repeat(500_000)],
  ['a megabyte of questions answered', 'Does it work? Yes. '.repeat(50_000)],
])('%s is read to its end', (_name, text) => {
  expect(conflicts(text)).toEqual([]);
});

test('a megabyte of sentences has as many findings as it has conflicts', () => {
  const page = Array.from({ length: 2000 }, (_, at) =>
    at % 10 === 0 ? 'Minoxidil cures alopecia areata.' : 'Hair grows on the scalp. '.repeat(20),
  );
  expect(page.join('').length).toBeGreaterThan(900_000);
  expect(conflicts(...page)).toHaveLength(200);
});

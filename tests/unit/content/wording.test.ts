import { expect, test } from 'vitest';
import { checkWording } from '../../../lib/content/check-wording.ts';
import { sentencesIn, wordsIn } from '../../../lib/content/plain-words.ts';
import { readContent } from '../../../lib/content/read-content.ts';
import { copyOfContent } from './copy-of-content.ts';

const DANDRUFF = 'terms/dandruff.yaml';
const SECOND = 'A shampoo with ketoconazole can make it less.';

/** What is told when the second sentence on dandruff reads like this. */
async function toldOf(sentence: string): Promise<string[]> {
  const content = await copyOfContent();
  await content.replace(DANDRUFF, `'${SECOND}'`, JSON.stringify(sentence));
  const { sources } = await readContent(content.directory);
  return checkWording(sources).problems.map(({ field, problem }) => `${field}: ${problem}`);
}

const PLACE = 'explanations 1 › sentences 2 › says';

test('plain and calm sentences pass', async () => {
  expect(await toldOf(SECOND)).toEqual([]);
});

test.each([25, 26])('a sentence of %i words', async (count) => {
  const sentence = `${'oil '.repeat(count - 1)}drips.`;
  const told = `${PLACE}: the sentence has 26 words, and 25 are the most allowed`;
  expect(await toldOf(sentence)).toEqual(count > 25 ? [told] : []);
});

test.each([
  ['Dandruff is a terrifying thing.', '“terrifying” frightens people'],
  ['It can be fatal.', '“fatal” frightens people'],
  ['People suffering from it scratch.', '“suffering” makes people out to be helpless'],
  ['This cures it.', '“cures” promises what nobody can'],
  ['Hair will grow back.', '“will grow back” promises what nobody can'],
  ['It is risk-free.', '“risk-free” promises what nobody can'],
  ['It shows that you probably have dandruff.', '“you probably have” tells readers'],
  ['With it you should take a pill.', '“you should take” tells readers'],
  ['Your hair loss is due to oil.', '“Your hair loss is” tells readers'],
])('%s', async (sentence, told) => {
  const problems = await toldOf(sentence);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(told);
});

test.each(['Ask about it if you have dandruff.', 'An accurate word is secure.'])(
  '%s is allowed',
  async (sentence) => {
    expect(await toldOf(sentence)).toEqual([]);
  },
);

test('two sentences in one entry', async () => {
  expect(await toldOf('It flakes. It itches.')).toEqual([
    `${PLACE}: more than one sentence stands here`,
  ]);
});

test('a sentence without an end', async () => {
  expect(await toldOf('It flakes')).toEqual([`${PLACE}: the sentence has no end`]);
});

test('what stands beside an enquiry is held to the same words', async () => {
  const content = await copyOfContent();
  await content.replace(
    'clinic.yaml',
    'patternsOfLoss:',
    `beforeSending:
  article: flaky-scalp
  sentences:
    - { says: 'This cures it.', facts: [F03] }
patternsOfLoss:`,
  );
  const { sources } = await readContent(content.directory);
  const { figures, problems } = checkWording(sources);
  expect(figures.map(({ term }) => term)).toContain('(enquiry)');
  expect(problems.map(({ field, problem }) => `${field}: ${problem}`)).toEqual([
    'beforeSending › sentences 1 › says: “cures” promises what nobody can',
  ]);
});

test('a first sentence that does not name its term', async () => {
  const content = await copyOfContent();
  await content.replace(DANDRUFF, "'Dandruff is flakes", "'It is flakes");
  const { sources } = await readContent(content.directory);
  expect(checkWording(sources).problems.map(({ problem }) => problem)).toEqual([
    'the first sentence does not name “dandruff”',
  ]);
});

test('an explanation above US grade 8', async () => {
  const told = await toldOf(
    'Pharmacological interventions considerably ameliorate epidermal desquamation.',
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^explanations 1: the explanation is for readers of US grade \d+\.\d,/);
});

test('names weigh no more than a short word', async () => {
  const content = await copyOfContent();
  const grade = async () => {
    const { sources } = await readContent(content.directory);
    return checkWording(sources).figures.find(({ term }) => term === 'dandruff')?.grade;
  };
  const before = await grade();
  await content.replace(DANDRUFF, "'Dandruff is", "'Pityriasis capitis is");
  expect(await grade()).toBe(before);
});

test('the grade is worked out for English alone', async () => {
  const content = await copyOfContent();
  await content.replace('articles/flaky-scalp.yaml', 'en-GB', 'es');
  const { sources } = await readContent(content.directory);
  const { figures, problems } = checkWording(sources);
  expect(figures.map(({ grade }) => grade)).toEqual([undefined, undefined]);
  expect(problems).toEqual([]);
});

test('words and sentences are counted as people count them', () => {
  expect(wordsIn('About 0.1%-0.2% of people – not many – have long-term loss.')).toBe(9);
  expect(sentencesIn('It affects 0.1% of people, e.g. some.', 'en-GB')).toBe(1);
});

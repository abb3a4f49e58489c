import { describe, expect, test } from 'vitest';
import { readContent } from '../../../lib/content/read-content.ts';
import { copyOfContent } from './copy-of-content.ts';

const ARTICLE = 'articles/flaky-scalp.yaml';
const DANDRUFF = 'terms/dandruff.yaml';
const SENTENCE = "'A shampoo with ketoconazole can make it less.'";

/** What is told when the sentence that rests on the last fact reads like this. */
async function toldOf(sentence: string, language = 'en-GB'): Promise<string[]> {
  const content = await copyOfContent();
  await content.replace(ARTICLE, 'en-GB', language);
  await content.replace(DANDRUFF, SENTENCE, JSON.stringify(sentence));
  const { problems } = await readContent(content.directory);
  return problems.map(({ field, problem }) => `${field}: ${problem}`);
}

const PLACE = 'explanations 1 › sentences 2 › says';

describe('words of the reader’s own day', () => {
  test.each([
    ['It is currently used.', 'currently'],
    ['Today it is used.', 'Today'],
    ['It is now used, and now and then washed out.', 'now'],
    ['Nowadays it is used.', 'Nowadays'],
    ['It is not used these days.', 'these days'],
    ['There is none at present.', 'at present'],
    ['There is none at the moment.', 'at the moment'],
    ['There is none at this time.', 'at this time'],
    ['It was tried last year.', 'last year'],
    ['It was tried some years ago.', 'years ago'],
    ['It was tried over the past few years.', 'the past few years'],
    ['It will soon be licensed.', 'soon be licensed'],
    ['It may be used in the near future.', 'in the near future'],
    ['When the article was written, it was now used.', 'now'],
  ])('%s', async (sentence, word) => {
    expect(await toldOf(sentence)).toEqual([
      `${PLACE}: “${word}” means the day it is read, and the article tells of the day it was written`,
    ]);
  });
});

const OF_THEN: readonly (readonly [sentence: string, word: string])[] = [
  ['The current shampoos help.', 'current'],
  ['So far it was used by a few.', 'So far'],
  ['It was used by a few to date.', 'to date'],
  ['Until recently it was used.', 'Until recently'],
  ['It has not been tried yet.', 'yet'],
  ['It is still being tried.', 'still being'],
  ['There is still no trial.', 'is still no'],
  ['Trials are still needed.', 'still needed'],
  ['It was recently tried.', 'recently'],
  ['A recent trial was small.', 'recent'],
  ['The latest trial was small.', 'latest'],
  ['There is ongoing research.', 'ongoing research'],
  ['It is newly licensed.', 'newly licensed'],
  ['It is a new drug.', 'new drug'],
  ['It is a newer skin treatment.', 'newer skin treatment'],
  ['These shampoos are quite new.', 'are quite new'],
];

describe('words that grow old', () => {
  test.each(OF_THEN)('%s', async (sentence, word) => {
    const [problem = '', ...others] = await toldOf(sentence);
    expect(others).toEqual([]);
    const [, found = ''] = /“(.*)” grows old without saying so$/u.exec(problem) ?? [];
    // Of “is still being”, the verb stands in front.
    expect(found).toContain(word);
  });

  test.each(OF_THEN)('are right where the time is told: %s', async (sentence) => {
    expect(await toldOf(`When the article was written: ${sentence}`)).toEqual([]);
  });
});

test.each([
  'It raised hopes of new treatments, and new hair grows.',
  'Flakes fall now and then, and now and again they itch.',
  'The skin is dry, yet there is oil, and yet it flakes.',
  'It helps so far as it is used and kept up to date.',
  'Over the next year the hair can still not grow, but the follicle is still alive.',
  'Wash it out after a week at the latest.',
  'It begins soon after a fever, or is of late-onset kind.',
  'The news is known, and a renewed snowfall is presented.',
])('%s is allowed', async (sentence) => {
  expect(await toldOf(sentence)).toEqual([]);
});

test('what to write instead is told', async () => {
  const content = await copyOfContent();
  await content.replace(DANDRUFF, SENTENCE, "'It is currently tried, and it is a new drug.'");
  const { problems } = await readContent(content.directory);
  expect(problems.map(({ remedy }) => remedy)).toEqual([
    'Write “When the article was written, …”, and go on in the past: “… had not been tried in trials”.',
    'Say when it was, if the article does, or leave the word out.',
  ]);
});

test('what stands beside an enquiry is held to it too, what is in another language is not', async () => {
  expect(await toldOf('Now is recent.', 'nl')).toEqual([]);
  const content = await copyOfContent();
  await content.replace(
    'clinic.yaml',
    'patternsOfLoss:',
    "beforeSending:\n  article: flaky-scalp\n  sentences:\n    - { says: 'It is now sent.', facts: [F03] }\npatternsOfLoss:",
  );
  const { problems } = await readContent(content.directory);
  expect(problems.map(({ field }) => field)).toEqual(['beforeSending › sentences 1 › says']);
});

test('a fact with such a word is one that ages', async () => {
  const content = await copyOfContent();
  await content.replace(ARTICLE, 'is the oil that', 'is currently the latest oil that');
  const told = async () => {
    const { problems } = await readContent(content.directory);
    return problems.map(({ field, problem, remedy }) => `${field}: ${problem}. ${remedy}`);
  };
  expect(await told()).toEqual([
    'facts 2 › ages: “currently” means the day it is read, and the article tells of the day it was written. Write “ages: true” here, or leave the word out if the article says it without.',
  ]);
  await content.replace(
    ARTICLE,
    "Introduction, ages: false, says: 'Sebum",
    "Introduction, ages: true, says: 'Sebum",
  );
  expect(await told()).toEqual([]);
  await content.replace(ARTICLE, 'Dandruff is flakes', 'Currently it is flakes');
  await content.replace(ARTICLE, 'en-GB', 'nl');
  expect(await told()).toEqual([]);
});

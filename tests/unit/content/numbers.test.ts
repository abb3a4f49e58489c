import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../lib/content/numbers-in.ts';
import { readContent } from '../../../lib/content/read-content.ts';
import { copyOfContent } from './copy-of-content.ts';

const ARTICLE = 'articles/flaky-scalp.yaml';
const DANDRUFF = 'terms/dandruff.yaml';
const FACT = 'Shampoo with ketoconazole can lessen dandruff.';
const SENTENCE = "'A shampoo with ketoconazole can make it less.'";

/** What is told when the article's last fact and the sentence that rests on it read like this. */
async function toldOf(fact: string, sentence: string, language = 'en-GB'): Promise<string[]> {
  const content = await copyOfContent();
  await content.replace(ARTICLE, 'en-GB', language);
  await content.replace(ARTICLE, FACT, JSON.stringify(fact));
  await content.replace(DANDRUFF, SENTENCE, JSON.stringify(sentence));
  const { problems } = await readContent(content.directory);
  return problems.map(({ file, field, problem }) => `${file} ${field}: ${problem}`);
}

const PLACE = 'content/terms/dandruff.yaml explanations 1 › sentences 2 › says';
const missing = (number: string) =>
  `${PLACE}: the number “${number}” does not stand in the fact that this sentence rests on (F03)`;

describe('a number that the fact has', () => {
  test.each([
    ['It helped 3 people.', 'It helped three people.'],
    ['It helped three people.', 'It helped 3 people.'],
    ['It helped 1,200 people.', 'It helped twelve hundred people.'],
    ['It helped 25 of 40 people.', 'It helped twenty-five of forty people.'],
    ['It helped 0.1%-0.2% of people.', 'It helped 0.1 to 0.2 per cent of people.'],
    ['It helped 0.1%-0.2% of people.', 'It helped one or two people in every thousand.'],
    ['It helped one in four.', 'It helped 25% of people, which is a quarter.'],
    ['It helped 1 in 2 people.', 'It helped half of them.'],
    ['It helped two thirds.', 'It helped two out of three.'],
    ['In 2019 it helped a few.', 'It helped a few in 2019.'],
    ['Of many, one was helped.', 'It helped one person.'],
    ['A and B have both helped.', 'Two have helped.'],
    ['Use grades II-1 and III.', 'There are II-1 and grade 3.'],
    ['It helped 2 million people.', 'It helped 2,000,000 people.'],
    ['It helped thousands.', 'It helped thousands of people.'],
  ])('%s %s', async (fact, sentence) => {
    expect(await toldOf(fact, sentence)).toEqual([]);
  });
});

describe('a number that the fact does not have', () => {
  test.each([
    ['It helped 3 people.', 'It helped four people.', 'four'],
    ['It helped 5 people.', 'It helped 5% of people.', '5%'],
    ['It helped 5% of people.', 'It helped 5 people.', '5'],
    ['It helped 0.1%-0.2% of people.', 'It helped 0.3% of people.', '0.3%'],
    [
      'It helped 0.1%-0.2% of people.',
      'It helped one or two people in every hundred.',
      'one or two people in every hundred',
    ],
    ['Two trials were done.', 'There were two trials in 2019.', '2019'],
    ['Some were tried.', 'The two first were tried.', 'two'],
    ['It was tried in 2018.', 'It was tried in 2019.', '2019'],
    ['Children can use it.', 'Children from age 12 can use it.', '12'],
    ['Children can use it.', 'A 12-year-old can use it.', '12'],
    ['Trials were done.', 'Phase III trials were done.', 'III'],
    ['Use grades II-1 and III.', 'There is II-2.', 'II-2'],
    ['It helped some.', 'It helped two-thirds.', 'two-thirds'],
    ['It helped some.', 'It helped a third of them.', 'a third'],
    ['It helped some.', 'It helped ¾ of them.', '¾'],
    ['It helped some.', 'It helped thousands.', 'thousands'],
    ['It helped some.', 'It helped one per cent.', 'one per cent'],
    ['It helped some.', 'There was one trial.', 'one'],
    ['It is for both.', 'It is for three.', 'three'],
    ['Call 020 7946 0000.', 'It helped 7946 people.', '7946'],
  ])('%s %s', async (fact, sentence, number) => {
    expect(await toldOf(fact, sentence)).toEqual([missing(number)]);
  });
});

describe('what counts nothing', () => {
  test.each([
    'It is one of the ways, and no one knows the one that is best.',
    'It differs from one person to another.',
    'First comes oil, second come flakes, and a third thing is the 21st or twenty-second.',
    'JAK1, IL-15, JAK1/2 and COVID-19 are names, and so is B12.',
    'It has a half-life.',
    'Both help, and so do I or a drip (IV).',
    'There is often a tendency, and someone writes.',
  ])('%s', async (sentence) => {
    expect(await toldOf(FACT, sentence)).toEqual([]);
  });
});

test('a number in the name of a term counts nothing; one beside it does', async () => {
  const content = await copyOfContent();
  await content.replace('terms/sebum.yaml', 'name: sebum', 'name: Oil 3');
  await content.replace(DANDRUFF, SENTENCE, "'Oil 3 and oil 3 are less than Oil 35.'");
  const { problems } = await readContent(content.directory);
  expect(problems.map(({ problem }) => problem)).toEqual([
    'the number “35” does not stand in the fact that this sentence rests on (F03)',
  ]);
});

test('each of several numbers is told, and what to do', async () => {
  const content = await copyOfContent();
  await content.replace(ARTICLE, 'dead skin from', '17 kinds of dead skin from');
  await content.replace(DANDRUFF, SENTENCE, "'It takes 17 to 20 days.'");
  const { problems } = await readContent(content.directory);
  expect(problems.map(({ problem, remedy }) => `${problem}. ${remedy}`)).toEqual([
    'the number “17” does not stand in the fact that this sentence rests on (F03). It stands in “F01”: name that fact too, if the sentence rests on it.',
    'the number “20” does not stand in the fact that this sentence rests on (F03). Write the number that the fact has, or tell the sentence without a number.',
  ]);
});

test('a number may stand in any of several facts; where it does not, all are named', async () => {
  const content = await copyOfContent();
  await content.replace(ARTICLE, FACT, 'It takes 20 days.');
  await content.replace(DANDRUFF, 'facts: [F03]', 'facts: [F01, F03]');
  await content.replace(DANDRUFF, SENTENCE, "'It takes 20 days or 30.'");
  const { problems } = await readContent(content.directory);
  expect(problems.map(({ problem }) => problem)).toEqual([
    'the number “30” does not stand in any of the facts that this sentence rests on (F01, F03)',
  ]);
});

test('nothing is said of numbers where a fact is not there', async () => {
  const content = await copyOfContent();
  await content.replace(DANDRUFF, 'facts: [F03]', 'facts: [F03, F33]');
  await content.replace(DANDRUFF, SENTENCE, "'It takes 20 days.'");
  const { problems } = await readContent(content.directory);
  expect(problems.map(({ problem }) => problem)).toEqual([
    'there is no fact of “flaky-scalp” called “F33”',
  ]);
});

test('in other languages figures alone count', async () => {
  expect(await toldOf('Bij 0,1% of 12 mensen.', 'Ten dele bij 0,1% of 12.', 'nl')).toEqual([]);
  expect(await toldOf('Bij 0,1% van de mensen.', 'Bij 13 mensen.', 'nl')).toEqual([missing('13')]);
});

test('a number is told as it is written', () => {
  const numbers = numbersIn('From 5 to 10% of two hundred and six; one in ten, 1.5 mg.', 'en');
  expect(numbers.map(({ written }) => written)).toEqual([
    '5',
    '10%',
    'two hundred and six',
    'one in ten',
    '1.5',
  ]);
});

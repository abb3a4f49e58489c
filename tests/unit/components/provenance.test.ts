import { expect, test } from 'vitest';
import type { Article, Explanation } from '../../../lib/content/pack.ts';
import {
  ages,
  factsOf,
  isSiteOnly,
  sectionsOf,
  toldBeside,
} from '../../../lib/terms/provenance.ts';
import { pack } from './pack-fixture.ts';

/** A term's explanation from one article, with that article. */
function explained(termId: string, articleId: string): [Explanation, Article] {
  const term = pack.terms.find(({ id }) => id === termId);
  const explanation = term?.explanations.find(({ article }) => article === articleId);
  const article = pack.articles.find(({ id }) => id === articleId);
  if (!explanation || !article) throw new Error(`The fixture lacks ${termId} in ${articleId}`);
  return [explanation, article];
}

test('a sentence ages when one of its facts does', () => {
  const [{ sentences }, article] = explained('finasteride', 'jak-inhibitors');
  expect(sentences.map((sentence) => ages(sentence, article))).toEqual([true, true, false]);
  expect(ages({ says: 'Both at once.', facts: ['F26', 'F25'] }, article)).toBe(true);
});

test('a fact is looked up in its own article alone', () => {
  const [{ sentences }] = explained('alopecia-areata', 'hair-basics');
  const [, other] = explained('finasteride', 'jak-inhibitors');
  expect(sentences.flatMap((sentence) => factsOf(sentence, other))).toEqual([]);
});

test('what stands beside facts is found over several steps, and none stands beside itself', () => {
  const [, article] = explained('finasteride', 'jak-inhibitors');
  const fact = { section: 'A', ages: false, says: 'So it is.' };
  const facts = {
    F1: { ...fact, neverWithout: ['F2', 'F4'] },
    F2: { ...fact, neverWithout: ['F3', 'F1'] },
    F3: { ...fact, neverWithout: ['F2'] },
    F4: fact,
  };
  expect(toldBeside(['F1', 'F4'], { ...article, facts })).toEqual(['F2', 'F3']);
  expect(toldBeside(['F4'], { ...article, facts })).toEqual([]);
});

test('sections stand once each, in reading order', () => {
  expect(sectionsOf(...explained('finasteride', 'jak-inhibitors'))).toEqual([
    'What treatments are currently available?',
  ]);
  expect(sectionsOf(...explained('alopecia-areata', 'hair-basics'))).toEqual(['Patches', 'Growth']);
});

test.each([
  ['https://www.treatmentroomslondon.com/', true],
  ['https://www.treatmentroomslondon.com', true],
  ['https://hair.example/articles/how-hair-grows', false],
  ['https://hair.example/?article=7', false],
  ['https://hair.example/#article', false],
])('%s leads to a site only: %s', (url, expected) => {
  expect(isSiteOnly(url)).toBe(expected);
});

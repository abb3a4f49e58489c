import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../lib/content/check-content.ts';
import { usedFacts } from '../../../lib/content/fact-use.ts';

const { sources, problems } = await checkContent(join(import.meta.dirname, '../../../content'));

test('the clinic’s content has no hole', () => {
  expect(problems).toEqual([]);
});

test('all 31 facts of the first article are used', () => {
  const article = sources.articles.find(({ value }) => value.id === 'jak-inhibitors')?.value;
  const used = article && usedFacts(article, sources);
  expect(article?.facts).toHaveLength(31);
  expect(used).toEqual(new Set(article?.facts.map(({ id }) => id)));
});

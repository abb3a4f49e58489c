import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../lib/content/check-content.ts';
import { checkNeverWithout } from '../../../lib/content/check-never-without.ts';
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

test('no explanation that tells of a benefit of JAK inhibitors would build without their risk', () => {
  const terms = sources.terms.map((source) => {
    const explanations = source.value.explanations.map((explanation) => ({
      ...explanation,
      sentences: explanation.sentences.filter(({ facts }) => !facts.includes('F23')),
    }));
    return { ...source, value: { ...source.value, explanations } };
  });
  const refused = checkNeverWithout({ ...sources, terms });
  expect(refused.map(({ file }) => file.slice('content/terms/'.length))).toEqual([
    'alopecia-areata.yaml',
    'alopecia-universalis.yaml',
    'jak-inhibitor.yaml',
    'ruxolitinib.yaml',
    'tofacitinib.yaml',
  ]);
});

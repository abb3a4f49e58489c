import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileCards, compileMatcherSource, compilePack } from '../../../lib/content/compile.ts';
import { loadContent } from '../../../lib/content/read-content.ts';
import { copyOfContent } from './copy-of-content.ts';

const content = await loadContent(join(import.meta.dirname, '../../fixtures/content/valid'));

test('the pack holds the article with its facts by id', () => {
  const [article] = compilePack(content).articles;
  expect(article).toEqual({
    id: 'flaky-scalp',
    title: 'Why Is My Scalp Flaky?',
    publisher: 'The Example Scalp Clinic',
    url: 'https://scalp.example.org/flaky',
    language: 'en-GB',
    published: '2025-03-01',
    facts: {
      F01: {
        section: 'Introduction',
        ages: false,
        says: 'Dandruff is flakes of dead skin from the scalp.',
      },
      F02: { section: 'Introduction', ages: false, says: 'Sebum is the oil that the scalp makes.' },
      F03: {
        section: 'Treatment',
        ages: true,
        says: 'Shampoo with ketoconazole can lessen dandruff.',
      },
    },
  });
});

test('nothing of what has happened since reaches the pack', () => {
  const pack = JSON.stringify(compilePack(content));
  expect(content.articles[0]?.since?.[0]?.says).toBe('A newer shampoo came to the shops.');
  expect(pack).not.toContain('A newer shampoo');
  expect(pack).not.toContain('since');
  expect(pack).not.toContain('2026-01-10');
});

test('cards have all of the pack but what the search and the enquiry alone use', () => {
  const pack = compilePack(content);
  const { name, site, telephone, booking } = pack.clinic;
  expect(compileCards(content)).toEqual({
    clinic: { name, site, telephone, booking, patternsOfLoss: [] },
    articles: pack.articles,
    terms: pack.terms.map((term) => ({ ...term, misspellings: [] })),
  });
});

test('what a fact is never told without reaches the pack, and no card', async () => {
  const copy = await copyOfContent();
  await copy.replace(
    'articles/flaky-scalp.yaml',
    'lessen dandruff.',
    'lessen dandruff.\n    neverWithout: [F01]',
  );
  const related = await loadContent(copy.directory);
  const article = compilePack(related).articles[0];
  expect(article?.facts['F03']?.neverWithout).toEqual(['F01']);
  expect(JSON.stringify(compileCards(related))).not.toContain('neverWithout');
  expect(compileCards(related)).toEqual(compileCards(content));
});

test('a text folded over lines becomes one line', () => {
  const sebum = compilePack(content).terms.find(({ id }) => id === 'sebum');
  expect(sebum?.explanations[0]?.sentences[0]?.says).toBe('Sebum is the oil that the scalp makes.');
});

test('terms stand in the order of their names, whatever their case', async () => {
  const copy = await copyOfContent();
  await copy.replace('terms/dandruff.yaml', 'name: dandruff', 'name: Zinc');
  const pack = compilePack(await loadContent(copy.directory));
  expect(pack.terms.map(({ name }) => name)).toEqual(['sebum', 'Zinc']);
});

test('other names are the forms that are more than the name in the plural', async () => {
  const copy = await copyOfContent();
  const forms = '  - sebum\n  - sebums\n  - Skin-Oil(s)';
  await copy.replace('terms/sebum.yaml', '  - sebum\n  - skin oil(s)', forms);
  const pack = compilePack(await loadContent(copy.directory));
  const sebum = pack.terms.find(({ id }) => id === 'sebum');
  expect(sebum?.alsoCalled).toEqual(['Skin-Oil', 'grease']);
});

test('the matcher gets every form, with and without its s, and the misspellings', () => {
  const { forms } = compileMatcherSource(content);
  expect(forms.map(({ term, form }) => `${term}: ${form}`)).toEqual([
    'dandruff: dandruff',
    'dandruff: pityriasis capitis',
    'dandruff: PC',
    'dandruff: dandruf',
    'sebum: sebum',
    'sebum: skin oil',
    'sebum: skin oils',
    'sebum: grease',
  ]);
});

test('a form can be mistyped, unless it is a misspelling or needs something', () => {
  const { forms } = compileMatcherSource(content);
  const mistypable = forms.filter((spec) => spec.mistypable).map(({ form }) => form);
  expect(mistypable).toEqual(['dandruff', 'pityriasis capitis', 'sebum', 'skin oil', 'skin oils']);
});

test('the matcher gets what must hold for a form', () => {
  const { forms, cues } = compileMatcherSource(content);
  expect(forms.filter(({ needs }) => needs !== undefined)).toEqual([
    {
      form: 'PC',
      term: 'dandruff',
      exactCase: true,
      needs: 'hair',
      unlessAfter: [],
      unlessBefore: [],
      mistypable: false,
    },
    {
      form: 'grease',
      term: 'sebum',
      exactCase: false,
      needs: 'hair',
      unlessAfter: [],
      unlessBefore: ['gun'],
      mistypable: false,
    },
  ]);
  expect(cues).toEqual([
    { condition: 'hair', form: 'hair loss' },
    { condition: 'hair', form: 'scalp' },
  ]);
});

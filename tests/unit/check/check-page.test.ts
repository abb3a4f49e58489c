import { pack } from 'virtual:clinic-content';
import { matcher } from 'virtual:clinic-matcher';
import { expect, test } from 'vitest';
import { checkPage } from '../../../lib/check/check-page.ts';
import type { PageText } from '../../../lib/check/frame-text.ts';
import type { StatementFinding } from '../../../lib/statements/finding.ts';
import { frameOf, pageOf } from './page.ts';

function check(page: PageText, findings: readonly StatementFinding[] = []) {
  return checkPage(page, {
    pack,
    matcher,
    statements: () => findings,
    readAt: new Date('2026-11-23T10:00:00Z'),
    versions: { extension: '1.0.0', content: 'abc' },
  });
}

/** Each occurrence as `sentence` with the term in brackets. */
function occurrences(page: PageText, term: string): string[] {
  const found = check(page).terms.find((one) => one.term === term);
  return (found?.occurrences ?? []).map(
    ({ sentence, start, end }) =>
      `${sentence.slice(0, start)}[${sentence.slice(start, end)}]${sentence.slice(end)}`,
  );
}

test('says which page, in which language, when, and with what it was checked', () => {
  expect(check(pageOf('Nothing here.'))).toEqual({
    title: 'A page',
    address: 'https://example.org/page?x=1#part',
    language: 'en',
    readAt: '2026-11-23T10:00:00.000Z',
    versions: { extension: '1.0.0', content: 'abc' },
    terms: [],
    findings: [],
  });
});

test('what a page gives for a language and is none is left out', () => {
  const page = [{ ...frameOf(0, ['Nothing here.']), language: 'no such tag' }];
  expect(check(page)).not.toHaveProperty('language');
});

test('gives each occurrence with its sentence', () => {
  const page = pageOf(
    'My doctor knows it. She said minoxidil might do. Or minoxidil and finasteride!',
  );
  expect(occurrences(page, 'minoxidil')).toEqual([
    'She said [minoxidil] might do.',
    'Or [minoxidil] and finasteride!',
  ]);
  expect(occurrences(page, 'finasteride')).toEqual(['Or minoxidil and [finasteride]!']);
});

test('a sentence ends where it does in the language of the page', () => {
  const [frame] = pageOf('Μήπως minoxidil; Ναι.');
  if (!frame) throw new Error('The page has no frame');
  expect(occurrences([{ ...frame, language: 'el' }], 'minoxidil')).toEqual(['Μήπως [minoxidil];']);
  expect(occurrences([frame], 'minoxidil')).toEqual(['Μήπως [minoxidil]; Ναι.']);
});

test('a title or an abbreviation ends no sentence', () => {
  const page = pageOf('Ask Dr. Example, e.g. about minoxidil. Then decide.');
  expect(occurrences(page, 'minoxidil')).toEqual(['Ask Dr. Example, e.g. about [minoxidil].']);
});

test('paragraphs that read alike have their sentences each for itself', () => {
  const text = 'I take minoxidil. It helps. You take minoxidil?';
  const told = ['I take [minoxidil].', 'You take [minoxidil]?'];
  expect(occurrences(pageOf(text, text), 'minoxidil')).toEqual([...told, ...told]);
});

test('a mark that leads to a note is no part of a word, and ends no sentence with its number', () => {
  const page = pageOf('Ask about minoxidil{2}. Some take minoxidil.{3,4} Others do not.');
  expect(occurrences(page, 'minoxidil')).toEqual([
    'Ask about [minoxidil]2.',
    'Some take [minoxidil].',
  ]);
});

test('the places lead back to the term', () => {
  const page = pageOf('First.', 'Some take minoxidil. Others take minoxidil as well.');
  const places = check(page).terms.flatMap((term) => term.occurrences.map(({ place }) => place));
  expect(places).toHaveLength(2);
  for (const { frame, paragraph, start, end } of places) {
    expect(page[frame]?.paragraphs[paragraph]?.text.slice(start, end)).toBe('minoxidil');
  }
});

test('counts what can be seen, and lists what is hidden too', () => {
  const [minoxidil] = check(pageOf('Is it minoxidil?', '[It is minoxidil.]')).terms;
  expect(minoxidil?.count).toBe(1);
  expect(minoxidil?.occurrences.map(({ hidden }) => hidden)).toEqual([false, true]);
});

test('words that need company count only in a frame that has some', () => {
  const alone = check([frameOf(0, ['AA helps.']), frameOf(4, ['My alopecia areata is back.'])]);
  expect(alone.terms.flatMap((term) => term.occurrences.map(({ place }) => place.frame))).toEqual([
    4,
  ]);
  const together = check([frameOf(4, ['AA helps.', 'My alopecia areata is back.'])]);
  expect(together.terms.find(({ term }) => term === 'alopecia-areata')?.count).toBe(2);
});

test('the most frequent term comes first', () => {
  const page = pageOf('Vitiligo, minoxidil, minoxidil and finasteride.');
  expect(check(page).terms.map(({ term }) => term)).toEqual([
    'minoxidil',
    'finasteride',
    'vitiligo',
  ]);
});

test('ten thousand occurrences in one paragraph are all told, each with its own sentence', () => {
  const page = pageOf('So we took minoxidil. '.repeat(10_000).trim());
  const all = occurrences(page, 'minoxidil');
  expect(all).toHaveLength(10_000);
  expect(new Set(all)).toEqual(new Set(['So we took [minoxidil].']));
});

test('a finding says which article, where it stands, and how to get there', () => {
  const sentence = 'Minoxidil cures alopecia areata.';
  const finding = {
    fact: 'F26',
    verdict: 'conflicts',
    rule: 'some-rule',
    why: 'It says so.',
    paragraph: 1,
    start: 5,
    end: 5 + sentence.length,
    sentence,
  } as const;
  const page = pageOf('Before.', `Hey! ${sentence} Really.`);
  expect(check(page, [finding]).findings).toEqual([
    {
      fact: 'F26',
      article: 'jak-inhibitors',
      verdict: 'conflicts',
      rule: 'some-rule',
      why: 'It says so.',
      sentence,
      place: { frame: 0, paragraph: 1, start: 5, end: 37 },
      hidden: false,
      link: 'https://example.org/page?x=1#part:~:text=Minoxidil%20cures%20alopecia%20areata%2E',
    },
  ]);
});

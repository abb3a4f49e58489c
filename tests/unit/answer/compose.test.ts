import { pack } from 'virtual:clinic-content';
import { expect, test } from 'vitest';
import { composeAnswer } from '../../../lib/answer/compose.ts';
import type { AnswerWords } from '../../../lib/answer/words.ts';
import type { PageCheck, PageFinding } from '../../../lib/check/page-check.ts';
import { checkOf, findingOf } from '../report/checks.ts';

const WORDS: AnswerWords = {
  greeting: 'Hello,',
  thanks: 'Thank you:',
  compared: (title, passages) => `Compared with ${title} (${passages}).`,
  titles: { conflicts: 'Differ', newer: 'Newer', agrees: 'Agree' },
  termsTitle: 'Words',
  newerMeaning: 'Ask us.',
  pageSays: 'Page:',
  articleSays: 'Article:',
  articleSaysOf: (term) => `Article on ${term}:`,
  spot: (link) => `There: ${link}`,
  source: (title, sections) => `From ${title}: ${sections.join('; ')}`,
  hidden: 'Hidden there.',
  ages: 'It ages.',
  age: () => 'Of its age.',
  readArticle: (link) => `Read ${link}`,
  limits: 'No diagnosis.',
  book: (telephone, link) => `Call ${telephone}, book ${link}`,
  goodbye: 'Regards,',
};

function answer(check: PageCheck, findings = check.findings, terms = pack.terms.slice(0, 0)) {
  return composeAnswer({ findings, terms }, check, pack, WORDS);
}

/** Everything that is quoted in an answer. */
function quotations(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []));
}

const clinicSays = new Set([
  ...pack.terms.flatMap(({ explanations }) =>
    explanations.flatMap(({ sentences }) => sentences.map(({ says }) => says)),
  ),
  ...pack.articles.flatMap(({ facts }) => Object.values(facts).map(({ says }) => says)),
]);

test('the page and the clinic are quoted side by side, with source, place and the way to the clinic', () => {
  expect(answer(checkOf())).toBe(
    [
      'Hello,',
      'Thank you:\nA page\nhttps://example.org/page',
      'Compared with What Are JAK Inhibitors And How Can They Help You? (1).',
      'Differ',
      'Page:\n> Minoxidil cures alopecia areata.\nThere: https://example.org/page#:~:text=Minoxidil',
      'Article on minoxidil:\n> Minoxidil would not work in alopecia areata, alopecia totalis or alopecia universalis, because it does not target the immune system.\nFrom What Are JAK Inhibitors And How Can They Help You?: What treatments are currently available?',
      'Read https://www.treatmentroomslondon.com/\nOf its age.',
      'No diagnosis.',
      'Call 020 8706 0076, book https://www.treatmentroomslondon.com/',
      'Regards,\nThe Treatment Rooms London',
    ].join('\n\n'),
  );
});

test('whatever fact is answered with, each quotation is the page’s or, word for word, the clinic’s', () => {
  for (const article of pack.articles) {
    for (const [fact, { ages }] of Object.entries(article.facts)) {
      const finding = findingOf({ fact, article: article.id });
      const text = answer(checkOf({ findings: [finding] }));
      const [fromPage, ...fromClinic] = quotations(text);
      expect(fromPage).toBe(finding.sentence);
      expect(fromClinic).toHaveLength(1);
      for (const says of fromClinic) {
        expect(clinicSays).toContain(says);
        expect(restsOn(says)).toContain(fact);
      }
      if (ages) expect(text).toContain('It ages.');
    }
  }
});

/** The facts that a sentence of the clinic rests on. */
function restsOn(says: string): string[] {
  return [
    ...pack.terms.flatMap(({ explanations }) =>
      explanations.flatMap(({ sentences }) =>
        sentences.filter((sentence) => sentence.says === says).flatMap(({ facts }) => facts),
      ),
    ),
    ...pack.articles.flatMap(({ facts }) =>
      Object.entries(facts).flatMap(([id, fact]) => (fact.says === says ? [id] : [])),
    ),
  ];
}

test('the sentence of the clinic tells of the very fact, not merely beside it', () => {
  const finding = findingOf({
    fact: 'F25',
    verdict: 'newer',
    sentence: 'It was licensed in 2023.',
  });
  expect(quotations(answer(checkOf({ findings: [finding] })))[1]).toBe(
    'When the article was written, finasteride and minoxidil were the only licensed and proven medicines for hair loss.',
  );
});

test('what differs comes first; what is newer sends to the clinic', () => {
  const findings: PageFinding[] = [
    findingOf({ verdict: 'agrees', sentence: 'Third.', fact: 'F03' }),
    findingOf({ verdict: 'newer', sentence: 'Second.', fact: 'F25' }),
    findingOf({ sentence: 'First.' }),
  ];
  const text = answer(checkOf({ findings }));
  expect(quotations(text).filter((says) => !clinicSays.has(says))).toEqual([
    'First.',
    'Second.',
    'Third.',
  ]);
  expect(text).toContain('Newer\n\nAsk us.');
});

test('a sentence that speaks of two facts is quoted once', () => {
  const findings = [findingOf(), findingOf({ fact: 'F25' })];
  const quoted = quotations(answer(checkOf({ findings })));
  expect(quoted.filter((says) => says === 'Minoxidil cures alopecia areata.')).toHaveLength(1);
  expect(quoted).toHaveLength(3);
});

test('what stands in a hidden part of the page is said to', () => {
  expect(answer(checkOf())).not.toContain('Hidden there.');
  expect(answer(checkOf({ findings: [findingOf({ hidden: true })] }))).toContain(
    '> Minoxidil cures alopecia areata.\nHidden there.\nThere: ',
  );
});

test('a term is explained by the first sentence of its explanation', () => {
  const minoxidil = pack.terms.filter(({ id }) => id === 'minoxidil');
  const text = answer(checkOf(), [], minoxidil);
  expect(quotations(text)).toEqual(['Minoxidil is a medicine for hair loss.']);
  expect(text).toContain('Words\n\nArticle on minoxidil:');
});

test('with nothing to answer there are the article and the way to the clinic', () => {
  const text = answer(checkOf(), []);
  expect(quotations(text)).toEqual([]);
  expect(text).toContain('Compared with What Are JAK Inhibitors And How Can They Help You? (0).');
  expect(text).toContain('Call 020 8706 0076');
});

import { pack } from 'virtual:clinic-content';
import { expect, test } from 'vitest';
import { composeAnswer } from '../../../lib/answer/compose.ts';
import type { AnswerWords } from '../../../lib/answer/words.ts';
import type { PageCheck, PageFinding } from '../../../lib/check/page-check.ts';
import type { Article } from '../../../lib/content/pack.ts';
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
      const [fromPage, said = '', ...beside] = quotations(text);
      expect(fromPage).toBe(finding.sentence);
      expect(restsOn(said)).toContain(fact);
      expect(beside).toHaveLength(neverWithout(restsOn(said), article).length);
      for (const says of [said, ...beside]) {
        expect(clinicSays).toContain(says);
        const all = [said, ...beside].flatMap(restsOn);
        expect(all).toEqual(expect.arrayContaining(neverWithout(restsOn(says), article)));
      }
      if (ages) expect(text).toContain('It ages.');
    }
  }
});

/** The facts that are never told without others, as the content has it: each of those others once. */
function neverWithout(facts: readonly string[], article: Article): string[] {
  const others = facts.flatMap((id) => article.facts[id]?.neverWithout ?? []);
  return [...new Set(others)].filter((id) => !facts.includes(id));
}

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

const RISK =
  'JAK inhibitors can hold back the immune system, and that can be dangerous, because it puts a person at risk of severe infections.';

test.each(['F01', 'F05', 'F18', 'F19', 'F24'])(
  'the benefit in %s is never quoted without the risk',
  (fact) => {
    const finding = findingOf({ fact });
    const [, , ...beside] = quotations(answer(checkOf({ findings: [finding] })));
    expect(beside).toEqual([RISK]);
  },
);

test('the risk follows the benefit, of the same term, with its own source', () => {
  const place = { frame: 0, paragraph: 0, start: 0, end: 11 };
  const occurrence = { sentence: '', start: 0, end: 11, place, hidden: false };
  const terms = [{ term: 'ruxolitinib', name: 'ruxolitinib', count: 1, occurrences: [occurrence] }];
  const text = answer(checkOf({ terms, findings: [findingOf({ fact: 'F18' })] }));
  const source = 'From What Are JAK Inhibitors And How Can They Help You?:';
  const evidence = `${source} What is the evidence for medications so far?`;
  expect(text).toContain(
    [
      `Article on ruxolitinib:\n> When the article was written, it had been seen to work in severe alopecia areata.\n${evidence}\nIt ages.`,
      `Article on ruxolitinib:\n> ${RISK}\n${evidence}`,
      'Read ',
    ].join('\n\n'),
  );
});

test('the risk is said once, behind the first benefit', () => {
  const findings = [
    findingOf({ fact: 'F19', sentence: 'First.' }),
    findingOf({ fact: 'F18', sentence: 'Second.', verdict: 'agrees' }),
  ];
  const tofacitinib = pack.terms.filter(({ id }) => id === 'tofacitinib');
  const quoted = quotations(answer(checkOf({ findings }), findings, tofacitinib));
  expect(quoted.filter((says) => says === RISK)).toHaveLength(1);
  expect(quoted.indexOf(RISK)).toBe(2);
  expect(quoted[3]).toBe('Second.');
});

test('where a sentence is answered with the risk anyway, nothing is put beside the benefit', () => {
  const findings = [findingOf({ fact: 'F18' }), findingOf({ fact: 'F23' })];
  const quoted = quotations(answer(checkOf({ findings })));
  expect(quoted).toHaveLength(3);
  expect(quoted.at(-1)).toBe(RISK);
});

test('a term whose first sentence rests on a benefit is explained with the risk', () => {
  const tofacitinib = pack.terms.filter(({ id }) => id === 'tofacitinib');
  expect(quotations(answer(checkOf(), [], tofacitinib))).toEqual([
    'Tofacitinib is a JAK inhibitor, one of the medicines that hold back the immune system.',
    RISK,
  ]);
});

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

/** A page on which a sentence of F26 stands at `AT`, and terms at other places. */
const AT = { frame: 0, paragraph: 1, start: 10, end: 42 };
function pageWith(places: Readonly<Record<string, typeof AT>>): PageCheck {
  const occurrence = { sentence: '', start: 0, end: 0, hidden: false };
  return checkOf({
    findings: [findingOf({ place: AT })],
    terms: Object.entries(places).map(([term, place]) => ({
      term,
      name: term,
      count: 1,
      occurrences: [{ ...occurrence, place }],
    })),
  });
}

const FIRST = { ...AT, end: 19 };
const LAST = { ...AT, start: 33 };

test.each([
  ['another frame', { ...FIRST, frame: 1 }],
  ['another paragraph', { ...FIRST, paragraph: 0 }],
  ['the sentence before', { ...AT, start: 9, end: 20 }],
  ['the next sentence', { ...AT, start: 32, end: 43 }],
])('the clinic is quoted on what the sentence itself names, not on a term in %s', (_, place) => {
  for (const [named, other] of [
    ['minoxidil', 'finasteride'],
    ['finasteride', 'minoxidil'],
  ] as const) {
    for (const within of [FIRST, LAST]) {
      const text = answer(pageWith({ [other]: place, [named]: within }));
      expect(text).toContain(`Article on ${named}:`);
      expect(text).not.toContain(`Article on ${other}:`);
    }
  }
});

test('where the sentence names no such term, one elsewhere on the page comes first', () => {
  for (const term of ['minoxidil', 'finasteride']) {
    expect(answer(pageWith({ [term]: { ...FIRST, frame: 1 } }))).toContain(`Article on ${term}:`);
  }
  expect(answer(pageWith({}))).toContain('Article on ');
});

test('a fact that no explanation tells is quoted from the article, word for word', () => {
  const finding = findingOf({ fact: 'F25' });
  const text = composeAnswer(
    { findings: [finding], terms: [] },
    checkOf({ findings: [finding] }),
    { ...pack, terms: [] },
    WORDS,
  );
  const fact = pack.articles.find(({ id }) => id === finding.article)?.facts['F25'];
  expect(text).toContain(`Article:\n> ${fact?.says}\n`);
  expect(text).toContain(`: ${fact?.section}\nIt ages.`);
});

test('what such a fact is never told without is quoted from the article too', () => {
  const finding = findingOf({ fact: 'F05' });
  const check = checkOf({ findings: [finding] });
  const bare = { ...pack, terms: [] };
  const text = composeAnswer({ findings: [finding], terms: [] }, check, bare, WORDS);
  const facts = pack.articles.find(({ id }) => id === finding.article)?.facts;
  expect(quotations(text).slice(1)).toEqual([facts?.['F05']?.says, facts?.['F23']?.says]);
});

test('a fact is never answered with a sentence on the fact of that number in another article', () => {
  const others = pack.articles.map((article) => ({ ...article, id: 'other', title: 'Another' }));
  const terms = pack.terms.map((term) => {
    const ofOthers = term.explanations.map(({ sentences }) => ({
      article: 'other',
      sentences: sentences.map(({ says, ...sentence }) => ({ ...sentence, says: `No: ${says}` })),
    }));
    return { ...term, explanations: [...ofOthers, ...term.explanations] };
  });
  const both = { ...pack, articles: [...others, ...pack.articles], terms };
  const text = composeAnswer({ findings: [findingOf()], terms: [] }, checkOf(), both, WORDS);
  expect(text).toBe(answer(checkOf()));
});

test('a sentence on a fact that the clinic does not state is left out', () => {
  const findings = [findingOf({ fact: 'F99', sentence: 'Made up.' })];
  expect(quotations(answer(checkOf({ findings })))).toEqual([]);
});

test('each sentence that differs is quoted; a page without a title leaves no empty line', () => {
  const findings = [findingOf(), findingOf({ sentence: 'It cures it.' })];
  const text = answer(checkOf({ title: '', findings }));
  expect(quotations(text).filter((says) => !clinicSays.has(says))).toEqual([
    'Minoxidil cures alopecia areata.',
    'It cures it.',
  ]);
  expect(text).toContain('Thank you:\nhttps://example.org/page\n');
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

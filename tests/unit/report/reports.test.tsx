import * as fc from 'fast-check';
import Papa from 'papaparse';
import { renderToStaticMarkup } from 'react-dom/server';
import { pack } from 'virtual:clinic-content';
import { expect, test } from 'vitest';
import { ReportPage } from '../../../components/report/ReportPage.tsx';
import type { ReportedCheck } from '../../../lib/report/reported-check.ts';
import { csvReport } from '../../../lib/report/csv.ts';
import { jsonReport } from '../../../lib/report/json.ts';
import { markdownReport } from '../../../lib/report/markdown.ts';
import type { UnreadLink } from '../../../lib/report/unread-link.ts';
import { findingOf, reportedOf, WORDS } from './checks.ts';

type Write = (checks: readonly ReportedCheck[], unread?: readonly UnreadLink[]) => string;

const html: Write = (checks, unread = []) =>
  renderToStaticMarkup(<ReportPage content={{ checks, unread }} pack={pack} words={WORDS} />);
const markdown: Write = (checks, unread = []) => markdownReport({ checks, unread }, pack, WORDS);
const csv: Write = (checks, unread = []) => csvReport({ checks, unread }, pack, WORDS);
const json: Write = (checks, unread = []) => jsonReport({ checks, unread }, pack);

const FORMS: readonly [string, Write][] = [
  ['HTML', html],
  ['Markdown', markdown],
  ['CSV', csv],
  ['JSON', json],
];

/** The rows of a table, as any program reads them. */
function rowsOf(table: string): string[][] {
  return Papa.parse<string[]>(table.replace('\u{FEFF}', ''), { skipEmptyLines: true }).data;
}

test.each(FORMS)(
  '%s says page, address, date, versions and findings with their facts',
  (_, write) => {
    const text = write([reportedOf()]);
    for (const told of [
      'A page',
      'https://example.org/page',
      '2026-11-23T10:00:00.000Z',
      '1.2.3',
      'abcdef012345',
      'Minoxidil cures alopecia areata.',
      'Finasteride and minoxidil would not work in alopecia areata',
      'F26',
      'What treatments are currently available?',
      'The page says that it works.',
    ]) {
      expect(text).toContain(told);
    }
  },
);

test.each(FORMS)('%s tells of what differs first, as the check itself does', (_, write) => {
  const findings = (['agrees', 'newer', 'conflicts'] as const).map((verdict) =>
    findingOf({ verdict, sentence: `This ${verdict}.` }),
  );
  const text = write([reportedOf({ findings })]);
  const places = ['conflicts', 'newer', 'agrees'].map((verdict) => text.indexOf(`This ${verdict}`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test.each(FORMS)('%s tells of several pages, also of one without a finding', (_, write) => {
  const other = reportedOf({
    title: 'Another',
    address: 'https://example.com/',
    findings: [],
    terms: [],
  });
  const text = write([reportedOf(), other]);
  for (const told of ['A page', 'Another', 'https://example.com/']) expect(text).toContain(told);
});

test.each(FORMS)('%s leaves out a finding of a fact that the clinic does not state', (_, write) => {
  const check = reportedOf({ findings: [findingOf({ fact: 'F99', sentence: 'Made up.' })] });
  expect(write([check])).not.toContain('Made up.');
});

test('a fact that ages is marked, others are not', () => {
  const findings = [findingOf({ fact: 'F25', verdict: 'newer' }), findingOf()];
  const checks = [reportedOf({ findings })];
  for (const [form, write] of FORMS.slice(0, 2)) {
    expect([form, write(checks).split('May have changed').length]).toEqual([form, 2]);
  }
  const [header = [], lasting, ageing] = rowsOf(csv(checks));
  const column = header.indexOf('May have changed');
  expect([ageing?.[column], lasting?.[column]]).toEqual(['yes', '']);
  expect(JSON.parse(json(checks))).toMatchObject({
    pages: [{ findings: [{ ages: false }, { ages: true }] }],
  });
});

test('the words of a page stand in it with how often, as data each with its sentences once', () => {
  const [term] = reportedOf().terms;
  if (!term) throw new Error('The page has no term');
  const twice = { ...term, count: 2, occurrences: [...term.occurrences, ...term.occurrences] };
  const checks = [reportedOf({ terms: [twice] }), reportedOf({ title: 'Another', terms: [] })];
  const text = markdown(checks);
  expect(text.split('\n- minoxidil: 2\n')).toHaveLength(2);
  expect(text.split('No terms')).toHaveLength(2);
  const sentences = ['Minoxidil cures alopecia areata.'];
  expect(JSON.parse(json(checks))).toMatchObject({
    format: 'clinic-context-page-checks',
    version: 1,
    pages: [{ terms: [{ term: 'minoxidil', count: 2, sentences }] }, { terms: [] }],
  });
});

test('Markdown says whose words are whose, and names a page without a title by its address', () => {
  const text = markdown([reportedOf({ title: '' })]);
  expect(text).toContain('\n## <https://example.org/page>\n');
  expect(text).toContain('\n**The page says:**\n\n> Minoxidil cures alopecia areata.\n');
  expect(text).toContain('\n**The article says:**\n\n> Finasteride and minoxidil ');
});

test('a page that was read before the article was changed says so, others do not', () => {
  const checks = [reportedOf({ isOutdated: true }), reportedOf({ title: 'Another' })];
  for (const [form, write] of FORMS.slice(0, 2)) {
    expect([form, write(checks).split('Read with an older article').length]).toEqual([form, 2]);
  }
  const [header = [], old, current] = rowsOf(csv(checks));
  const older = header.indexOf('Older');
  expect([old?.[older], current?.[older]]).toEqual(['yes', '']);
  expect(JSON.parse(json(checks))).toMatchObject({
    pages: [{ isOutdated: true }, { isOutdated: false }],
  });
});

test('a page that was read in part says so and why, and claims nothing of its rest', () => {
  const checks = [
    reportedOf({ partial: 'login', findings: [] }),
    reportedOf({ title: 'Another', findings: [] }),
  ];
  for (const [form, write] of FORMS.slice(0, 3)) {
    const text = write(checks);
    for (const once of ['It asks for a login', 'Nothing in that part', 'No findings']) {
      expect([form, once, text.split(once).length]).toEqual([form, once, 2]);
    }
  }
  const [header = [], inPart, whole] = rowsOf(csv(checks));
  const column = header.indexOf('In part');
  expect([inPart?.[column], whole?.[column]]).toEqual(['It asks for a login.', '']);
  const { pages } = JSON.parse(json(checks));
  expect(pages).toMatchObject([{ partial: 'login' }, {}]);
  expect(pages[1]).not.toHaveProperty('partial');
});

test('links that were not read stand at its end, with what became of them', () => {
  const unread: UnreadLink[] = [
    { address: 'https://b.org/gone', outcome: 'missing', label: 'Is gone', meaning: 'Says so.' },
    { address: 'https://b.org/x.pdf', outcome: 'pdf', label: 'A PDF', meaning: '' },
  ];
  for (const [form, write] of FORMS.slice(0, 3)) {
    const [, rest = ''] = write([reportedOf()], unread).split('The page says that it works.');
    for (const told of [...unread.map(({ address }) => address), 'Is gone', 'Says so.', 'A PDF']) {
      expect([form, rest.includes(told)]).toEqual([form, true]);
    }
    expect([form, write([reportedOf()]).includes('ot read')]).toEqual([form, false]);
  }
  for (const write of [html, markdown]) expect(write([], unread)).toContain('2 not read.');
  const [header, ...rows] = rowsOf(csv([reportedOf()], unread));
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => header?.length));
  expect(rows[1]?.slice(0, 4)).toEqual(['', 'https://b.org/gone', '', 'Not read: Is gone']);
  expect(JSON.parse(json([reportedOf()], unread))).toMatchObject({
    pages: [{ title: 'A page' }],
    notRead: [
      { address: 'https://b.org/gone', outcome: 'missing' },
      { address: 'https://b.org/x.pdf', outcome: 'pdf' },
    ],
  });
});

test('no text of a page is markup in HTML, nor is there a script, a picture or a style from elsewhere', () => {
  const check = reportedOf({
    title: '<img src=x onerror=alert(1)>',
    address: 'javascript:alert(1)',
    findings: [
      findingOf({ sentence: '</style><script>alert(1)</script>', link: 'data:text/html,x' }),
    ],
  });
  const markup = html([check]);
  expect(markup).not.toMatch(/<(?:img|script|link|iframe)|@import|url\(/);
  expect(markup).not.toMatch(/href="(?!https?:)/);
  expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('what a page says and what the article says is told to be in its language', () => {
  const markup = html([reportedOf({ language: 'fr' })]);
  expect(markup).toContain('<h2 lang="fr" dir="auto">A page</h2>');
  expect(markup).toContain('<dd lang="fr" dir="auto">Minoxidil cures alopecia areata.</dd>');
  const article = pack.articles.find(({ id }) => id === 'jak-inhibitors');
  const fact = article?.facts['F26'];
  for (const words of [fact?.says, fact?.section, 'The page says that it works.']) {
    expect(markup).toContain(`<dd lang="en-GB">${words}</dd>`);
  }
});

test('no text of a page is Markdown', () => {
  const sentence = '# One *two* [three](https://example.org) <b>four</b> `five` ![](x) &amp;';
  const check = reportedOf({ title: 'A\n# title', findings: [findingOf({ sentence })] });
  const text = markdown([check]);
  expect(text).toContain(
    String.raw`> \# One \*two\* \[three\](https\://example.org) \<b\>four\</b\> \`five\` \!\[\](x) \&amp;`,
  );
  expect(text).not.toContain('\n# title');
});

test.each([
  ['- one', String.raw`\- one`],
  ['+ one', String.raw`\+ one`],
  ['1. one', String.raw`1\. one`],
  ['12) one', String.raw`12\) one`],
  ['===', String.raw`\===`],
  ['It is 1. - so + so', 'It is 1. - so + so'],
  ['See www.example.org', String.raw`See www\.example.org`],
  ['HTTP://example.org', String.raw`HTTP\://example.org`],
  ['me@example.org', String.raw`me\@example.org`],
])('a page that says %j makes neither a list nor a link in Markdown', (sentence, written) => {
  const check = reportedOf({ findings: [findingOf({ sentence })] });
  expect(markdown([check])).toContain(`\n> ${written}\n`);
});

test('a finding in a hidden part of the page is marked, others are not', () => {
  const findings = [findingOf({ hidden: true }), findingOf({ fact: 'F25' })];
  const checks = [reportedOf({ findings })];
  for (const [form, write] of FORMS.slice(0, 2)) {
    expect([form, write(checks).split('Hidden there').length]).toEqual([form, 2]);
  }
  const [header = [], hidden, shown] = rowsOf(csv(checks));
  const column = header.indexOf('Hidden there');
  expect([hidden?.[column], shown?.[column]]).toEqual(['yes', '']);
  expect(JSON.parse(json(checks))).toMatchObject({
    pages: [{ findings: [{ hidden: true }, { hidden: false }] }],
  });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1', '|x', '%x'])(
  'a page that is called %j makes no formula',
  (title) => {
    expect(rowsOf(csv([reportedOf({ title })]))[1]?.[0]).toMatch(/^'/);
  },
);

test('a page that has a semicolon with a formula behind it makes none where cells end there', () => {
  const sentence = 'It works;=cmd|\'/C calc\'!A0;more; "+1"; 5';
  const link = 'https://example.org/?a;=1;b#:~:text=It-,works,-so';
  const [, row = []] = rowsOf(csv([reportedOf({ findings: [findingOf({ sentence, link })] })]));
  expect(row).toContain("It works;'=cmd|'/C calc'!A0;more;' \"+1\"; 5");
  expect(row).toContain('https://example.org/?a%3B=1;b#:~:text=It-,works,-so');
});

test('whatever a page says, no cell begins as a formula does, and every row has as many cells', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...Array.from('=+-@\t\r\n "\',;a＝＋－＠|%')) }),
  );
  fc.assert(
    fc.property(text, text, text, text, (title, address, sentence, why) => {
      const check = reportedOf({ title, address, findings: [findingOf({ sentence, why })] });
      const table = csv([check]);
      const [header, ...rows] = rowsOf(table);
      expect(rows).toHaveLength(1);
      for (const row of rows) {
        expect(row).toHaveLength(header?.length ?? 0);
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\s＝＋－＠|%]/u);
      }
      // An Excel that splits at semicolons takes a quotation mark within a line for a letter.
      const split = table.split('\r\n').flatMap((line) => line.split(';').slice(1));
      for (const cell of split) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠|%]/u);
    }),
  );
});

import { readFile, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readContent } from '../../../lib/content/read-content.ts';
import { reviewOf } from '../../../lib/content/review.ts';
import { writeHints } from '../../../lib/hints/file.ts';
import { copyOfContent } from './copy-of-content.ts';
import type { CopyOfContent } from './copy-of-content.ts';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SCRIPT = join(import.meta.dirname, '../../../scripts/content/review.ts');
const ARTICLE = 'articles/flaky-scalp.yaml';

/** What there is to review once the article has these dates. */
async function reviewed(dates: string, now = '2026-06-01') {
  const content = await copyOfContent();
  await content.replace(ARTICLE, 'published: 2025-03-01\n', dates);
  const { sources } = await readContent(content.directory);
  const [review] = reviewOf(sources, new Date(now));
  if (!review) throw new Error('There is no article to review.');
  return review;
}

test('a sentence is old where a fact of it ages', async () => {
  const { sentences } = await reviewed('');
  expect(sentences.map(({ says, place }) => [says, place.line])).toEqual([
    ['A shampoo with ketoconazole can make it less.', 14],
  ]);
  expect(sentences[0]?.facts.map(({ id }) => id)).toEqual(['F03']);
  expect(sentences[0]?.events.map(({ says }) => says)).toEqual([
    'A newer shampoo came to the shops.',
  ]);
});

test('what happened before the last review touches nothing any more', async () => {
  const { events, sentences } = await reviewed('reviewed: 2026-01-10\n');
  expect(events).toEqual([]);
  expect(sentences[0]?.events).toEqual([]);
});

test.each([
  ['', 'never-reviewed'],
  ['published: 2025-03-01\n', 'never-reviewed'],
  ['reviewed: 2025-03-01\n', 'no-next-review'],
  ['reviewed: 2025-03-01\nreviewDue: 2026-06-01\n', 'in-time'],
  ['reviewed: 2025-03-01\nreviewDue: 2026-05-31\n', 'overdue'],
  ['reviewDue: 2026-05-31\n', 'overdue'],
])('with the dates “%s” its review is %s', async (dates, state) => {
  expect((await reviewed(dates)).state).toBe(state);
});

function write(content: CopyOfContent, ...options: string[]) {
  const folder = join(content.directory, '../reports');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [SCRIPT, content.directory, folder, ...options],
    { encoding: 'utf8' },
  );
  const report = (kind: string) => readFile(join(folder, `content-review.${kind}`), 'utf8');
  return { status, stdout, stderr, report, folder };
}

test('the report is written as Markdown and HTML, and says where', async () => {
  const { status, stdout, stderr, report, folder } = write(await copyOfContent());
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain(
    'flaky-scalp: 1 sentence rests on facts that age; later events touch 1.',
  );
  expect(stdout).toContain(join(folder, 'content-review.html'));
  const [markdown, html] = await Promise.all([report('md'), report('html')]);
  for (const text of [markdown, html]) {
    expect(text).toContain('A shampoo with ketoconazole can make it less.');
    expect(text).toContain('content/terms/dandruff.yaml:14');
    expect(text).toContain('A newer shampoo came to the shops.');
    expect(text).toContain('No review has been noted.');
    expect(text).not.toContain('Sebum is the oil');
  }
  expect(markdown).toContain('- [ ] keep\n- [ ] reword\n- [ ] ask the author\n');
  expect(html.match(/<input type="checkbox"\/>/g)).toHaveLength(4);
});

test('the page stands alone, and no text of the content is markup in it', async () => {
  const content = await copyOfContent();
  await content.replace(ARTICLE, 'A newer shampoo', '<img src=x onerror=alert(1)> *new* shampoo');
  const { report } = write(content);
  const html = await report('html');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; *new* shampoo');
  expect(html).not.toMatch(/<(?:img|script|link)|@import|url\(/);
  expect(await report('md')).toContain(String.raw`\<img src=x onerror=alert(1)\> \*new\* shampoo`);
});

test('content with problems is not reported on; the problems are told', async () => {
  const content = await copyOfContent();
  await content.write('terms/sebum.yaml', '');
  const { status, stderr } = write(content);
  expect(status).toBe(1);
  expect(stderr).toContain('content/terms/sebum.yaml:1:1  the file is empty.');
});

const HINT = {
  article: 'flaky-scalp',
  fact: 'F03',
  sentence: 'A *newer* shampoo was licensed <b>in 2026</b>.',
  why: 'It tells of a licence.',
  title: 'Shampoos',
  address: 'https://example.org/shampoos',
  noted: '2026-11-23',
};

/** The report of content with a file of hints beside it. */
async function writeWithHints(text: string) {
  const content = await copyOfContent();
  const file = join(content.directory, '../hints.json');
  await writeFile(file, text);
  return write(content, '--hints', file);
}

test('what was noted in the page check comes with its fact, as text alone', async () => {
  const { status, stderr, report } = await writeWithHints(writeHints([HINT]));
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(await report('md')).toContain(
    String.raw`> A \*newer\* shampoo was licensed \<b\>in 2026\</b\>.`,
  );
  const html = await report('html');
  expect(html).toContain('A *newer* shampoo was licensed &lt;b&gt;in 2026&lt;/b&gt;.');
  for (const text of [await report('md'), html]) {
    expect(text).toContain('https://example.org/shampoos');
    expect(text).toContain('noted on');
    expect(text).toContain('Noted on pages');
  }
});

test('a hint of a fact that the content does not hold any more is told, not taken', async () => {
  const { status, stderr, report } = await writeWithHints(
    writeHints([HINT, { ...HINT, fact: 'F99' }]),
  );
  expect(stderr).toContain('flaky-scalp has no fact F99: “A *newer* shampoo');
  expect(status).toBe(0);
  expect(await report('md')).not.toContain('F99');
});

test.each([
  ['no JSON', '{', 'was not taken: it is no JSON'],
  ['something else', '[]', 'was not taken: it holds no notes of Clinic Context'],
  ['of another version', '{"format":"clinic-context-hints","version":2,"hints":[]}', 'version'],
  ['spoiled', writeHints([{ ...HINT, address: 'nowhere' }]), 'note 1, “address” cannot be read'],
])('a file of hints that is %s is refused, and says why', async (_kind, text, problem) => {
  const { status, stderr } = await writeWithHints(text);
  expect(stderr).toContain('hints.json');
  expect(stderr).toContain(problem);
  expect(status).toBe(1);
});

test('a file of hints that is not there is told', async () => {
  const { status, stderr } = write(await copyOfContent(), '--hints', '/nowhere/hints.json');
  expect(stderr).toContain('/nowhere/hints.json cannot be read');
  expect(status).toBe(1);
});

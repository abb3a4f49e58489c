import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, 'RESULTS.md');

const INTRODUCTION = `# What reading a page costs

Written by \`npm run bench\`; \`npm run bench -- --help\` says how to run parts of it.

- **F3** is the least that any script pays that looks at a page's text: a TreeWalker over all text
  nodes that reads the length of each. A figure says how many times as long as F3 something takes;
  where a row names another pair ("mark.js beside ours"), how many times as long as the second.
- All runs are in the world of the extension's content scripts, on saved pages of others with at
  least 100 elements. **Warm**: in turn with the others, each time on new nodes whose styles have
  been worked out, after a warm-up. **Cold**: the first call in a new tab. **Dense**: the same pages,
  with sentences that hold a term of today's vocabulary in place of their prose.
- Figures are of medians: page by page (geometric mean of the pages' ratios), and in total (large
  pages weigh more). In brackets the interval that holds 95 % of what other pages and other runs
  would have given (bootstrap over both).
- Vocabularies beyond today's are today's forms and, half each, words of \`word-list\` and phrases
  of two and three words from passages on medicine; the 5,000 commonest words of English are none,
  and neither begin nor end one. What is added counts as it is spelled, without mistakes.
- \`ours\` reads and matches. \`ours, marked\` makes the marks as well.
- **Load till quiet**: the extension as it is released, in the samples of a CPU profile whose stack
  holds its script, with the compiling of the script; in all frames of the page.
`;

const BROWSERS = ['chromium', 'firefox'] as const;

/** Puts a browser's section into RESULTS.md, in place of the one that stands there. */
export async function writeResults(
  browser: (typeof BROWSERS)[number],
  section: string,
): Promise<void> {
  const before = existsSync(FILE) ? await readFile(FILE, 'utf8') : '';
  const sections = BROWSERS.flatMap((name) => {
    const own = name === browser ? `\n${section}` : between(before, name);
    return own === undefined ? [] : `${start(name)}${own}${end(name)}`;
  });
  await writeFile(FILE, [INTRODUCTION, ...sections].join('\n'));
}

function between(text: string, name: string): string | undefined {
  const [, after] = text.split(start(name));
  return after?.split(end(name))[0];
}

function start(name: string): string {
  return `<!-- ${name} -->\n`;
}

function end(name: string): string {
  return `\n<!-- end of ${name} -->\n`;
}

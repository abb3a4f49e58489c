/** Writes the editor's report: which sentences are old, what has happened since, what to decide. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { ContentError } from '../../lib/content/problems.ts';
import { readContent } from '../../lib/content/read-content.ts';
import { reviewOf } from '../../lib/content/review.ts';
import { markdownReport } from './review/markdown.ts';
import { tally } from './review/words.ts';

const directory = resolve(process.argv[2] ?? 'content');
const folder = resolve(process.argv[3] ?? 'reports');

const now = new Date();
const { sources, problems } = await readContent(directory);
if (problems.length > 0) {
  console.error(new ContentError(problems).message);
  process.exitCode = 1;
} else {
  const reviews = reviewOf(sources, now);
  const day = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  // Node reads no TSX by itself.
  const { module } = await runnerImport<typeof import('./review/Report.tsx')>(
    join(import.meta.dirname, 'review/Report.tsx'),
    { configFile: false, logLevel: 'warn' },
  );
  const files = {
    'content-review.md': markdownReport(reviews, day),
    'content-review.html': module.htmlReport(reviews, day),
  };
  await mkdir(folder, { recursive: true });
  for (const review of reviews) console.log(`${review.article.id}: ${tally(review)}`);
  console.log('\nThe report:');
  for (const [file, text] of Object.entries(files)) {
    await writeFile(join(folder, file), text);
    console.log(`  ${join(folder, file)}`);
  }
}

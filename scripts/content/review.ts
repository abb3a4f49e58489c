/**
 * Writes the editor's report: which sentences are old, what has happened since, what to decide.
 *
 *     npm run content:review -- [--hints FILE] [CONTENT [FOLDER]]
 *
 * FILE holds what was noted in the page check as newer than the article.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ContentError } from '../../lib/content/problems.ts';
import { readContent } from '../../lib/content/read-content.ts';
import { reviewOf } from '../../lib/content/review.ts';
import { prepareTypes } from './prepare-types.ts';
import { HintsError, hintsFrom, NO_HINTS } from './review/hints.ts';
import { markdownReport } from './review/markdown.ts';
import { tally } from './review/words.ts';

const { values, positionals } = parseArgs({
  options: { hints: { type: 'string' } },
  allowPositionals: true,
});
const directory = resolve(positionals[0] ?? 'content');
const folder = resolve(positionals[1] ?? 'reports');

try {
  await writeReport(new Date());
} catch (error) {
  if (!(error instanceof ContentError || error instanceof HintsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function writeReport(now: Date): Promise<void> {
  const { sources, problems } = await readContent(directory);
  if (problems.length > 0) throw new ContentError(problems);
  const reviews = reviewOf(sources, now);
  const hints = values.hints === undefined ? NO_HINTS : await hintsFrom(values.hints, reviews);
  const day = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  await prepareTypes();
  // Node reads no TSX by itself.
  const { module } = await runnerImport<typeof import('./review/Report.tsx')>(
    join(import.meta.dirname, 'review/Report.tsx'),
    { configFile: false, logLevel: 'warn' },
  );
  const files = {
    'content-review.md': markdownReport(reviews, hints, day),
    'content-review.html': module.htmlReport(reviews, hints, day),
  };
  await mkdir(folder, { recursive: true });
  for (const review of reviews) console.log(`${review.article.id}: ${tally(review)}`);
  for (const line of hints.leftOut) console.error(line);
  console.log('\nThe report:');
  for (const [file, text] of Object.entries(files)) {
    await writeFile(join(folder, file), text);
    console.log(`  ${join(folder, file)}`);
  }
}

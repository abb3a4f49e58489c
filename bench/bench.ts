/** Measures what reading a page costs: npm run bench. See --help. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstall } from '../scripts/browser/install.ts';
import { corpusMissing, serveCorpus } from '../scripts/eval/corpus.ts';
import { interrupted } from '../scripts/interrupted.ts';
import { addScripts, buildReal, copyForBench } from './build.ts';
import { HEADERS, Laboratory } from './laboratory.ts';
import { HELP, PARTS, readOptions } from './options.ts';
import type { Options } from './options.ts';
import { sentencesWithTerms } from './pages.ts';
import { MEASURES } from './parts.ts';
import { Report } from './report.ts';
import { writeResults } from './results.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else await measure(options);
} catch (error) {
  if (!interrupted.aborted) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

async function measure(options: Options): Promise<void> {
  if (corpusMissing) throw new Error(`Nothing can be measured ${corpusMissing}.`);
  const browser = await findOrInstall(
    options.browser ? [options.browser] : ['chromium', 'chrome', 'edge'],
  );
  await using workshop = {
    folder: await mkdtemp(join(tmpdir(), 'clinic-context-bench-')),
    [Symbol.asyncDispose]: () => rm(workshop.folder, { recursive: true, force: true }),
  };
  console.log('Building the extension and the scripts beside it …');
  const { folder } = workshop;
  const released = await buildReal(browser.name === 'firefox' ? 'firefox' : 'chrome', folder);
  const bench = await copyForBench(released, folder);
  await addScripts(bench, options.vocabularies);
  const sentences = await sentencesWithTerms(join(import.meta.dirname, '../content'));

  await using server = await serveCorpus(HEADERS);
  await using laboratory = await Laboratory.open(browser, bench);
  const family = browser.name === 'firefox' ? 'firefox' : 'chromium';
  const report = new Report(family, await laboratory.session.browser.version());
  const { origin } = server;
  const setting = { options, browser, laboratory, report, origin, sentences, folder, released };
  for (const size of options.vocabularies) {
    for (const part of PARTS) {
      if (!options.parts.has(part)) continue;
      await MEASURES[part](setting, size);
      // A long run that is broken off has not been for nothing.
      if (options.write) await writeResults(family, report.section());
    }
  }
}

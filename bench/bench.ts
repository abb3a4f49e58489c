/** Measures what the extension costs: npm run bench. See --help. */
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
import { sentencesOf } from './pages.ts';
import { CHROMIUM_ALONE, MEASURES, WITH_VOCABULARIES } from './parts/index.ts';
import { writeResults } from './record.ts';
import { Report } from './report.ts';
import { reasonOf } from '../lib/helpers/reason-of.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else if (options.rewrite) await writeResults();
  else await measure(options);
} catch (error) {
  if (!interrupted.aborted) {
    console.error(`\n${reasonOf(error)}`);
    process.exitCode = 1;
  }
}

async function measure(options: Options): Promise<void> {
  if (corpusMissing) throw new Error(`Nothing can be measured ${corpusMissing}.`);
  const browser = await findOrInstall(
    options.browser ? [options.browser] : ['chromium', 'chrome', 'edge'],
  );
  const family = browser.name === 'firefox' ? 'firefox' : 'chromium';
  const parts = PARTS.filter((part) => options.parts.has(part)).filter(
    (part) => family === 'chromium' || !CHROMIUM_ALONE.has(part),
  );
  await using workshop = {
    folder: await mkdtemp(join(tmpdir(), 'clinic-context-bench-')),
    [Symbol.asyncDispose]: () => rm(workshop.folder, { recursive: true, force: true }),
  };
  console.log('Building the extension and the scripts beside it …');
  const { folder } = workshop;
  const target = family === 'firefox' ? 'firefox' : 'chrome';
  const released = await buildReal(target, folder);
  const bench = await copyForBench(released, folder);
  const further = parts.some((part) => WITH_VOCABULARIES.has(part)) ? options.vocabularies : [];
  await addScripts(bench, target, [...new Set(['today' as const, ...further])]);
  const sentences = await sentencesOf(join(import.meta.dirname, '../content'));

  await using server = await serveCorpus(HEADERS);
  await using laboratory = await Laboratory.open(browser, bench);
  const version = await laboratory.session.browser.version();
  const { origin } = server;
  const setting = {
    options,
    browser,
    family,
    laboratory,
    origin,
    sentences,
    folder,
    released,
  } as const;
  const failed: string[] = [];
  for (const part of parts) {
    const report = new Report(part, family, version, options.write);
    try {
      await MEASURES[part](setting, report);
      await report.keep(true);
    } catch (error) {
      // One part that fails takes no other with it.
      if (interrupted.aborted) throw error;
      console.error(`  ${part} failed: ${reasonOf(error)}`);
      failed.push(part);
    }
  }
  if (failed.length > 0) throw new Error(`Not measured: ${failed.join(', ')}.`);
}

/** Measures what reading a page costs: npm run bench. See --help. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileMatcherSource } from '../lib/content/compile.ts';
import { loadContent } from '../lib/content/read-content.ts';
import { findOrInstall } from '../scripts/browser/install.ts';
import { corpusMissing, passages, serveCorpus } from '../scripts/eval/corpus.ts';
import { interrupted } from '../scripts/interrupted.ts';
import {
  addScript,
  buildReal,
  copyForBench,
  formsOf,
  otherVocabulary,
  todaysVocabulary,
} from './build.ts';
import { HEADERS, Laboratory } from './laboratory.ts';
import { HELP, readOptions } from './options.ts';
import type { Options } from './options.ts';
import { dense, savedPages, sentencesWithTerms } from './pages.ts';
import { Report } from './report.ts';
import { coldRuns, warmRuns } from './scans.ts';
import type { PageRuns } from './scans.ts';
import { enlarge } from './vocabularies.ts';
import type { Size } from './vocabularies.ts';

const CONTENT = join(import.meta.dirname, '../content');
const F3 = { script: 'floor.js', name: 'f3' };

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
  const T0 = performance.now(); const lap = (n: string) => console.log('#', n, (performance.now() - T0).toFixed());
  if (corpusMissing) throw new Error(`Nothing can be measured ${corpusMissing}.`);
  const browser = await findOrInstall(
    options.browser ? [options.browser] : ['chromium', 'chrome', 'edge'],
  );
  await using workshop = {
    folder: await mkdtemp(join(tmpdir(), 'clinic-context-bench-')),
    [Symbol.asyncDispose]: () => rm(workshop.folder, { recursive: true, force: true }),
  };
  console.log('Building the extension and the scripts beside it …');
  const real = await buildReal(browser.name === 'firefox' ? 'firefox' : 'chrome', workshop.folder);
  const bench = await copyForBench(real, workshop.folder);
  for (const name of ['floor', 'harness'] as const) await addScript(bench, name, name, []);
  lap('floor'); const today = compileMatcherSource(await loadContent(CONTENT));
  for (const size of options.vocabularies) await addVocabulary(size);

  lap('vocab'); await using server = await serveCorpus(HEADERS);
  await using laboratory = await Laboratory.open(browser, bench);
  const report = new Report(await laboratory.session.browser.version(), options);
  const saved = savedPages(server.origin, options.pages);
  const sentences = await sentencesWithTerms(CONTENT);
  lap('sentences'); const full = saved.map((page) => dense(page, sentences));

  lap('start'); for (const size of options.vocabularies) {
    const ours = { script: `ours-${size}.js`, name: 'ours' };
    const marked = { ...ours, name: 'ours, marked' };
    if (options.parts.has('warm')) {
      const plan = { warmUp: 400, rounds: options.warmRounds };
      const textContent = { ...F3, name: 'textContent' };
      const entries = [F3, ours, textContent, marked];
      report.scans('warm', 'real', size, await warmRuns(laboratory, saved, entries, plan));
      lap('warm real'); report.scans('warm', 'dense', size, await warmRuns(laboratory, full, entries, plan));
    }
   lap('warm'); if (options.parts.has('cold')) {
      const rounds = options.coldRounds;
      const cold = async (pages: typeof saved): Promise<PageRuns[]> =>
        coldRuns(laboratory, pages, [F3, ours], rounds);
      report.scans('cold', 'real', size, await cold(saved));
      report.scans('cold', 'dense', size, await cold(full));
    }
    if (options.parts.has('peers') && (size === 'today' || size <= 1000)) {
      const peers = ['mark.js', 'one RegExp a form'].map((name) => ({
        script: `peers-${size}.js`,
        name,
      }));
      const few = savedPages(server.origin, options.quick ? 3 : 10);
      const plan = { warmUp: 1, rounds: 3 };
      report.peers(size, await warmRuns(laboratory, few, [F3, ours, ...peers], plan));
    }
  }
  await report.finish();

  async function addVocabulary(size: Size): Promise<void> {
    const source =
      size === 'today'
        ? today
        : enlarge(
            today,
            size,
            passages().map(({ text }) => text),
          );
    const plugins = size === 'today' ? todaysVocabulary(formsOf(today)) : otherVocabulary(source);
    await addScript(bench, 'ours', `ours-${size}`, plugins);
    await addScript(bench, 'peers', `peers-${size}`, plugins);
  }
}

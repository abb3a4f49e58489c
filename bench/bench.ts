/** Measures what reading a page costs: npm run bench. See --help. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstall } from '../scripts/browser/install.ts';
import { corpusMissing, serveCorpus } from '../scripts/eval/corpus.ts';
import { serveFolder } from '../scripts/browser/serve.ts';
import { interrupted } from '../scripts/interrupted.ts';
import { addScripts, buildReal, copyForBench } from './build.ts';
import { BLANK, joinedFile, MEGABYTES, writeJoined } from './joined.ts';
import { HEADERS, Laboratory } from './laboratory.ts';
import { loadTillQuiet } from './load.ts';
import { HELP, readOptions } from './options.ts';
import type { Options } from './options.ts';
import { dense, savedPages, sentencesWithTerms, smallestPage } from './pages.ts';
import type { BenchPage } from './pages.ts';
import { Report } from './report.ts';
import { writeResults } from './results.ts';
import { coldRuns, warmRuns } from './scans.ts';
import type { Entry, PageRuns } from './scans.ts';

const CONTENT = join(import.meta.dirname, '../content');
const F3: Entry = { script: 'floor.js', name: 'f3' };
const TEXT_CONTENT: Entry = { script: 'floor.js', name: 'textContent' };
/** Milliseconds. */
const WARM_UP = 600;

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
  const family = browser.name === 'firefox' ? 'firefox' : 'chromium';
  await using workshop = {
    folder: await mkdtemp(join(tmpdir(), 'clinic-context-bench-')),
    [Symbol.asyncDispose]: () => rm(workshop.folder, { recursive: true, force: true }),
  };
  console.log('Building the extension and the scripts beside it …');
  const real = await buildReal(family === 'firefox' ? 'firefox' : 'chrome', workshop.folder);
  const bench = await copyForBench(real, workshop.folder);
  await addScripts(bench, options.vocabularies);

  await using server = await serveCorpus(HEADERS);
  await using laboratory = await Laboratory.open(browser, bench);
  const report = new Report(family, await laboratory.session.browser.version());
  const saved = savedPages(server.origin, options.pages);
  const few = savedPages(server.origin, Math.max(3, Math.ceil(options.pages / 5)));
  const small = smallestPage(server.origin);
  const sentences = await sentencesWithTerms(CONTENT);
  const full = (pages: readonly BenchPage[]) => pages.map((page) => dense(page, sentences));

  await using joined = await serveFolder(workshop.folder, () => HEADERS);
  const blank = { name: BLANK, url: `${joined.origin}/${BLANK}` };
  if (options.parts.has('joined')) await writeJoined(laboratory, few, workshop.folder);

  for (const size of options.vocabularies) {
    const vocabulary = String(size);
    const ours: Entry = { script: `ours-${size}.js`, name: 'ours' };
    const marked: Entry = { ...ours, name: 'ours, marked' };
    const warm = { warmUp: WARM_UP, rounds: options.warmRounds };
    // Large vocabularies have terms on every page.
    const kind = size === 'today' ? 'no term' : 'real';
    const wanted = (all: PageRuns[]) =>
      size === 'today' ? all.filter(({ runs }) => runs['ours']?.result === 0) : all;

    if (options.parts.has('warm')) {
      const entries = [F3, ours, TEXT_CONTENT];
      const plain = await warmRuns(laboratory, small, saved, entries, warm);
      report.contestants(`warm, ${kind}`, vocabulary, wanted(plain));
      const planted = await warmRuns(laboratory, small, full(saved), [F3, ours, marked], warm);
      report.contestants('warm, dense', vocabulary, planted);
    }
    if (options.parts.has('cold')) {
      const entries = size === 'today' ? [F3, ours, TEXT_CONTENT] : [F3, ours];
      const pages = size === 'today' ? saved : few;
      const plain = await coldRuns(laboratory, pages, entries, options.coldRounds);
      report.contestants(`cold, ${kind}`, vocabulary, wanted(plain));
      const planted = await coldRuns(laboratory, full(few), [F3, ours], options.coldRounds);
      report.contestants('cold, dense', vocabulary, planted);
    }
    if (options.parts.has('peers') && (size === 'today' || size <= 1000)) {
      const peers = ['mark.js', 'one RegExp a form'].map((name): Entry => {
        return { script: `peers-${size}.js`, name };
      });
      const plan = { warmUp: WARM_UP, rounds: 3 };
      const runs = await warmRuns(laboratory, small, few, [F3, ours, ...peers], plan);
      report.contestants('warm, a few pages', vocabulary, runs);
      const times = (name: string) => runs.map((page) => page.runs[name]?.times ?? []);
      report.compare('mark.js beside ours', vocabulary, times('mark.js'), times('ours'));
    }
    if (options.parts.has('joined')) {
      for (const megabytes of MEGABYTES) {
        const name = joinedFile(megabytes);
        const plan = { warmUp: 0, rounds: Math.min(options.warmRounds, 5) };
        const page = { name, url: `${joined.origin}/${name}` };
        const runs = await warmRuns(laboratory, blank, [page], [F3, ours, TEXT_CONTENT], plan);
        report.contestants(`warm, joined, ${megabytes} MB`, vocabulary, runs);
      }
    }
  }
  if (options.parts.has('load') && family === 'chromium') {
    await using released = await Laboratory.open(browser, real);
    const runs: PageRuns[] = [];
    let longest = 0;
    for (const page of saved) {
      const [floor] = await coldRuns(laboratory, [page], [F3], options.coldRounds);
      const shares = [];
      for (let round = 0; round < options.coldRounds; round++) {
        shares.push(await loadTillQuiet(released, page, options.loadWindow));
      }
      longest = Math.max(longest, ...shares.map((share) => share.longest));
      const times = shares.map(({ total }) => total);
      runs.push({ page: page.name, runs: { ...floor?.runs, load: { times, result: 0 } } });
    }
    const times = (name: string) => runs.map((page) => page.runs[name]?.times ?? []);
    report.compare('load till quiet, no term', 'today', times('load'), times('f3'));
    report.note(`The longest share of a task that was ours: ${longest.toFixed(1)} ms.`);
  }
  if (options.write) await writeResults(family, report.section());
}

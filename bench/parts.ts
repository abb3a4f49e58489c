import type { FoundBrowser } from '../scripts/browser/find.ts';
import { serveFolder } from '../scripts/browser/serve.ts';
import { BLANK, joinedFile, MEGABYTES, writeJoined } from './joined.ts';
import { HEADERS, Laboratory } from './laboratory.ts';
import { loadTillQuiet } from './load.ts';
import type { Load } from './load.ts';
import type { Options, Part } from './options.ts';
import { dense, savedPages, smallestPage } from './pages.ts';
import type { Report } from './report.ts';
import { coldRuns, warmRuns } from './scans.ts';
import type { Entry, PageRuns } from './scans.ts';
import type { Size } from './vocabularies.ts';

/** What the parts of the bench share. */
export interface Setting {
  readonly options: Options;
  readonly browser: FoundBrowser;
  readonly laboratory: Laboratory;
  readonly report: Report;
  /** Where the saved pages are served. */
  readonly origin: string;
  /** Sentences with terms, for dense pages. */
  readonly sentences: readonly string[];
  /** A folder to write into. */
  readonly folder: string;
  /** The extension as it is released. */
  readonly released: string;
}

/** Measures one part, with one vocabulary. */
export const MEASURES: Readonly<Record<Part, (setting: Setting, size: Size) => Promise<void>>> = {
  warm,
  cold,
  peers,
  joined,
  load,
};

const F3: Entry = { script: 'floor.js', name: 'f3' };
const TEXT_CONTENT: Entry = { script: 'floor.js', name: 'textContent' };
/** Milliseconds. */
const WARM_UP = 600;
/** The other scanners take seconds for a page, a profile too: few runs have to do. */
const FEW_ROUNDS = 3;
/** Up to here mark.js comes to an end. */
const PEERS_MOST_FORMS = 1000;

async function warm(setting: Setting, size: Size): Promise<void> {
  const { options, laboratory, report, origin } = setting;
  const plan = { warmUp: WARM_UP, rounds: options.warmRounds };
  const small = smallestPage(origin);
  const pages = savedPages(origin, options.pages);
  const [ours, marked] = [oursWith(size), { ...oursWith(size), name: 'ours, marked' }];
  const plain = await warmRuns(laboratory, small, pages, [F3, ours, TEXT_CONTENT], plan);
  report.contestants(`warm, ${plainKind(size)}`, String(size), ofKind(plain, size));
  const full = pages.map((page) => dense(page, setting.sentences));
  const planted = await warmRuns(laboratory, small, full, [F3, ours, marked], plan);
  report.contestants('warm, dense', String(size), planted);
}

async function cold(setting: Setting, size: Size): Promise<void> {
  const { options, laboratory, report, origin } = setting;
  const few = fewPages(setting);
  const [pages, entries] =
    size === 'today'
      ? [savedPages(origin, options.pages), [F3, oursWith(size), TEXT_CONTENT]]
      : [few, [F3, oursWith(size)]];
  const plain = await coldRuns(laboratory, pages, entries, options.coldRounds);
  report.contestants(`cold, ${plainKind(size)}`, String(size), ofKind(plain, size));
  const full = few.map((page) => dense(page, setting.sentences));
  const planted = await coldRuns(laboratory, full, [F3, oursWith(size)], options.coldRounds);
  report.contestants('cold, dense', String(size), planted);
}

async function peers(setting: Setting, size: Size): Promise<void> {
  if (size !== 'today' && size > PEERS_MOST_FORMS) return;
  const { laboratory, report, origin } = setting;
  const others = ['mark.js', 'one RegExp a form'].map((name): Entry => {
    return { script: `peers-${size}.js`, name };
  });
  const runs = await warmRuns(
    laboratory,
    smallestPage(origin),
    fewPages(setting),
    [F3, oursWith(size), ...others],
    { warmUp: WARM_UP, rounds: FEW_ROUNDS },
  );
  report.contestants('warm, a few pages', String(size), runs);
  report.compare('mark.js beside ours', String(size), times(runs, 'mark.js'), times(runs, 'ours'));
}

/** With today's vocabulary alone: to put 20 MB into a tab once takes seconds. */
async function joined(setting: Setting, size: Size): Promise<void> {
  if (size !== 'today') return;
  const { options, laboratory, report, folder } = setting;
  await writeJoined(laboratory, fewPages(setting), folder);
  await using server = await serveFolder(folder, () => HEADERS);
  const blank = { name: BLANK, url: `${server.origin}/${BLANK}` };
  const plan = { warmUp: 0, rounds: Math.min(options.warmRounds, FEW_ROUNDS) };
  for (const megabytes of MEGABYTES) {
    const name = joinedFile(megabytes);
    const pages = [{ name, url: `${server.origin}/${name}` }];
    const entries = [F3, oursWith(size), TEXT_CONTENT];
    const runs = await warmRuns(laboratory, blank, pages, entries, plan);
    report.contestants(`warm, joined, ${megabytes} MB`, size, runs);
  }
}

/** The released extension has today's vocabulary alone, and only Chromium gives profiles. */
async function load(setting: Setting, size: Size): Promise<void> {
  const { options, browser, laboratory, report, origin } = setting;
  if (size !== 'today' || browser.name === 'firefox') return;
  await using released = await Laboratory.open(browser, setting.released);
  const [loads, floors]: [number[][], (readonly number[])[]] = [[], []];
  let longest = 0;
  for (const page of savedPages(origin, Math.ceil(options.pages / 2))) {
    const shares: Load[] = [];
    const floor: number[] = [];
    for (let round = 0; round < FEW_ROUNDS; round++) {
      const runs = await coldRuns(laboratory, [page], [F3], 1);
      floor.push(...times(runs, 'f3').flat());
      shares.push(await loadTillQuiet(released, page, options.loadWindow));
    }
    if (shares.some(({ terms }) => terms > 0)) continue;
    longest = Math.max(longest, ...shares.map((share) => share.longest));
    loads.push(shares.map(({ total }) => total));
    floors.push(floor);
  }
  report.compare('load till quiet, no term', 'today', loads, floors);
  report.note(`The longest share of a task that was ours there: ${longest.toFixed(1)} ms.`);
}

function oursWith(size: Size): Entry {
  return { script: `ours-${size}.js`, name: 'ours' };
}

/** Large vocabularies have terms on every page. */
function plainKind(size: Size): string {
  return size === 'today' ? 'no term' : 'real';
}

function ofKind(all: PageRuns[], size: Size): PageRuns[] {
  return size === 'today' ? all.filter(({ runs }) => runs['ours']?.result === 0) : all;
}

function fewPages({ options, origin }: Setting) {
  return savedPages(origin, Math.max(3, Math.ceil(options.pages / 5)));
}

function times(pages: readonly PageRuns[], name: string): (readonly number[])[] {
  return pages.map(({ runs }) => runs[name]?.times ?? []);
}

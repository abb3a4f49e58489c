import type { Laboratory } from './laboratory.ts';
import type { Runs } from './page/contestants.ts';
import type { BenchPage } from './pages.ts';
import type { Size } from './vocabularies.ts';

/** What one page gave: the runs of each contestant. */
export interface PageRuns {
  readonly page: string;
  readonly runs: Readonly<Record<string, Runs>>;
}

/** One contestant: the script that enters it, and its name there. */
export interface Entry {
  readonly script: string;
  readonly name: string;
}

export const F3: Entry = { script: 'floor.js', name: 'f3' };
export const TEXT_CONTENT: Entry = { script: 'floor.js', name: 'textContent' };

/** The spotter with a vocabulary. */
export function ours(size: Size, upTo?: 'till idle'): Entry {
  return { script: `ours-${size}.js`, name: upTo ? `ours, ${upTo}` : 'ours' };
}

/** What the saved pages are: large vocabularies have terms on every page. */
export function kindOf(size: Size): string {
  return size === 'today' ? 'no term' : 'real';
}

/** The pages that are of the kind that is meant. */
export function ofKind(all: PageRuns[], size: Size): PageRuns[] {
  return size === 'today' ? all.filter(({ runs }) => runs['ours']?.result === 0) : all;
}

/** Throws where ours found nothing on a page full of terms: then nothing would have been measured. */
export function checkMarked(pages: readonly PageRuns[]): void {
  if (pages.every(({ runs }) => runs['ours']?.result)) return;
  throw new Error('A page full of terms was read, and none was found');
}

/** What one contestant took, page by page. */
export function timesOf(pages: readonly PageRuns[], name: string): (readonly number[])[] {
  return pages.map(({ runs }) => runs[name]?.times ?? []);
}

/**
 * The first call in a world that no other script of ours has touched: a new tab for each, in turn,
 * beginning with another contestant each round.
 */
export async function coldRuns(
  laboratory: Laboratory,
  pages: readonly BenchPage[],
  entries: readonly Entry[],
  rounds: number,
): Promise<PageRuns[]> {
  const all: PageRuns[] = [];
  for (const page of pages) {
    const runs: Record<string, Runs> = {};
    for (let round = 0; round < rounds; round++) {
      for (let turn = 0; turn < entries.length; turn++) {
        const entry = entries[(turn + round) % entries.length];
        if (!entry) continue;
        const { time, result } = await firstCall(laboratory, page, entry);
        runs[entry.name] = { times: [...(runs[entry.name]?.times ?? []), time], result };
      }
    }
    all.push({ page: page.name, runs });
  }
  return all;
}

function firstCall(
  laboratory: Laboratory,
  page: BenchPage,
  { script, name }: Entry,
): Promise<{ time: number; result: number }> {
  return laboratory.visit(page, [script], (tab) =>
    laboratory.extension.evaluate(
      tab,
      async (called) => {
        const given = await globalThis.clinicContextBench?.time(called);
        if (!given) throw new Error('The bench is not in the page');
        return given;
      },
      name,
    ),
  );
}

export interface WarmPlan {
  /** Milliseconds that each contestant is called for before anything counts. */
  readonly warmUp: number;
  readonly rounds: number;
}

/**
 * Calls in turn in a world that knows the contestants well, each on new nodes.
 *
 * @param around a small page of the same origin, into whose tab the pages are put
 */
export function warmRuns(
  laboratory: Laboratory,
  around: BenchPage,
  pages: readonly BenchPage[],
  entries: readonly Entry[],
  { warmUp, rounds }: WarmPlan,
): Promise<PageRuns[]> {
  const scripts = ['harness.js', ...new Set(entries.map(({ script }) => script))];
  const names = entries.map(({ name }) => name);
  const urls = pages.map(({ url }) => url);
  const sentences = pages[0]?.planted ?? [];
  return laboratory.visit(around, scripts, async (tab) => {
    const { extension } = laboratory;
    await extension.evaluate(
      tab,
      (...args) => globalThis.clinicContextBench?.open?.(...args),
      urls,
      sentences,
    );
    await extension.evaluate(
      tab,
      (...args) => globalThis.clinicContextBench?.warmUp?.(...args),
      names,
      warmUp,
    );
    const all: PageRuns[] = [];
    for (const [index, page] of pages.entries()) {
      const runs = await extension.evaluate(
        tab,
        (...args) => globalThis.clinicContextBench?.turns?.(...args),
        index,
        names,
        rounds,
      );
      if (!runs) throw new Error('The bench has gone from the page');
      all.push({ page: page.name, runs });
    }
    return all;
  });
}

import type { Laboratory } from './laboratory.ts';
import type { BenchPage } from './pages.ts';
import { first, turns } from './page/stopwatch.ts';
import type { Runs } from './page/stopwatch.ts';

/** What one page gave: the runs of each contestant, in milliseconds. */
export interface PageRuns {
  readonly page: string;
  readonly runs: Readonly<Record<string, Runs>>;
}

/** One contestant: the script that enters it, and its name there. */
export interface Entry {
  readonly script: string;
  readonly name: string;
}

/**
 * The first call in a world that no other script of ours has touched: a new tab for each, turn by
 * turn, beginning with another contestant each round.
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
        const { times, result } = await laboratory.visit(page, [entry.script], (tab) =>
          laboratory.extension.evaluate(tab, first, entry.name),
        );
        runs[entry.name] = { times: [...(runs[entry.name]?.times ?? []), ...times], result };
      }
    }
    all.push({ page: page.name, runs });
  }
  return all;
}

export interface WarmPlan {
  /** Milliseconds that each contestant is called for before anything counts. */
  readonly warmUp: number;
  readonly rounds: number;
  /** Milliseconds for a page, after which no further round begins. */
  readonly budget: number;
}

/** Calls in turn in a page that has been read before, each on new nodes. */
export async function warmRuns(
  laboratory: Laboratory,
  pages: readonly BenchPage[],
  entries: readonly Entry[],
  { warmUp, rounds, budget }: WarmPlan,
): Promise<PageRuns[]> {
  const scripts = [...new Set(entries.map(({ script }) => script))];
  const names = entries.map(({ name }) => name);
  const all: PageRuns[] = [];
  for (const page of pages) {
    const runs = await laboratory.visit(page, scripts, (tab) =>
      laboratory.extension.evaluate(tab, turns, names, warmUp, rounds, budget),
    );
    all.push({ page: page.name, runs });
  }
  return all;
}

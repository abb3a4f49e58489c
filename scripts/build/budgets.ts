import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import budgets from '../../bench/budgets.json' with { type: 'json' };

/** What a script may weigh, in kilobytes (of 1,000 bytes) as gzip packs it. */
export interface Budget {
  /** The file in the built extension; absent where a build of its own is weighed. */
  readonly file?: string;
  readonly name: string;
  readonly budget: number;
  /** What it is to come down to. */
  readonly goal: number;
}

/** A script, weighed. */
export interface Weighed extends Budget {
  readonly kilobytes: number;
}

/** The budgets of bench/budgets.json. */
export const BUDGETS: readonly Budget[] = budgets;

/** Weighs the files of a built extension that have a budget. */
export function weighBuild(folder: string): Promise<Weighed[]> {
  const ofBuild = BUDGETS.flatMap((budget) =>
    budget.file === undefined ? [] : weigh(budget, join(folder, budget.file)),
  );
  return Promise.all(ofBuild);
}

/** Weighs a file, or several together. */
export async function weigh(budget: Budget, ...files: readonly string[]): Promise<Weighed> {
  const bytes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(file), { level: 9 }).length),
  );
  return { ...budget, kilobytes: bytes.reduce((sum, one) => sum + one, 0) / 1000 };
}

/** What to tell whoever went past a budget, and what to do; nothing where all is well. */
export function complaint(weighed: readonly Weighed[]): string | undefined {
  const over = weighed.filter(({ kilobytes, budget }) => kilobytes > budget);
  if (over.length === 0) return undefined;
  return [
    ...over.map(
      ({ name, file, kilobytes, budget }) =>
        `${file ?? name} is ${kilobytes.toFixed(2)} kB gzip; its budget is ${budget} kB.`,
    ),
    'Take something out of it, or import something smaller: every page pays for these bytes.',
    'If it is worth its weight, raise the budget in bench/budgets.json and say why in the commit.',
  ].join('\n');
}

/** Stops a build that is past a budget. */
export async function keepToBudgets(folder: string): Promise<void> {
  const message = complaint(await weighBuild(folder));
  if (message !== undefined) throw new Error(message);
}

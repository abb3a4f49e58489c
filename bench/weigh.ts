import { BUDGETS, weigh, weighBuild } from '../scripts/build/budgets.ts';
import type { Weighed } from '../scripts/build/budgets.ts';
import { buildSpotter } from './build.ts';

/** The budget for a larger vocabulary, and how many forms it has. */
const LARGE = 'spotter and marker with 2,000 forms';
const FORMS = 2000;

/**
 * Weighs all that has a budget: files of the built extension, and the spotter and marker with a vocabulary
 * as large as it may become.
 *
 * @param released the built extension
 * @param folder to build into
 */
export async function weighAll(released: string, folder: string): Promise<Weighed[]> {
  const large = BUDGETS.find(({ name }) => name === LARGE);
  if (!large) throw new Error(`bench/budgets.json says nothing of "${LARGE}".`);
  return [
    ...(await weighBuild(released)),
    await weigh(large, ...(await buildSpotter(FORMS, folder))),
  ];
}

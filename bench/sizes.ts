/** Weighs what a page loads against its budgets, as stores pack it: npm run sizes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complaint } from '../scripts/build/budgets.ts';
import { buildReal } from './build.ts';
import { weighAll } from './weigh.ts';

await using workshop = {
  folder: await mkdtemp(join(tmpdir(), 'clinic-context-sizes-')),
  [Symbol.asyncDispose]: () => rm(workshop.folder, { recursive: true, force: true }),
};
const weighed = await weighAll(await buildReal('chrome', workshop.folder), workshop.folder);
for (const { name, kilobytes, budget, goal } of weighed) {
  console.log(`${name}: ${kilobytes.toFixed(2)} kB gzip; budget ${budget}, goal ${goal} kB`);
}
const message = complaint(weighed);
if (message !== undefined) {
  console.error(message);
  process.exitCode = 1;
}

/** Compares what a page loads with its budget, compressed as stores pack it: npm run sizes. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import budgets from './budgets.json' with { type: 'json' };
import { buildReal, buildSpotter } from './build.ts';

const FORMS = 2000;

await using workshop = {
  folder: await mkdtemp(join(tmpdir(), 'clinic-context-sizes-')),
  [Symbol.asyncDispose]: () => rm(workshop.folder, { recursive: true, force: true }),
};
const built = await buildReal('chrome', workshop.folder);
const files: Record<keyof typeof budgets, string> = {
  spotter: join(built, 'spotter.js'),
  'spotter with 2,000 forms': await buildSpotter(FORMS, workshop.folder),
  popover: join(built, 'popover.js'),
};
for (const [name, { gzipKilobytes }] of Object.entries(budgets)) {
  const file = Object.entries(files).find(([known]) => known === name)?.[1];
  if (file === undefined) throw new Error(`Nothing is known of "${name}" in budgets.json.`);
  const size = gzipSync(await readFile(file), { level: 9 }).length / 1000;
  const over = size > gzipKilobytes;
  console.log(
    `${name}: ${size.toFixed(1)} kB of ${gzipKilobytes} kB gzip${over ? ': over its budget' : ''}`,
  );
  if (over) process.exitCode = 1;
}

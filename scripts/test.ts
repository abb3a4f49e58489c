import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstall } from './browser/install.ts';
import { interrupted } from './interrupted.ts';
import { npm, run, tool } from './run.ts';

/** How many of something passed, failed and were skipped. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];
await using reports = {
  folder: await mkdtemp(join(tmpdir(), 'clinic-context-')),
  [Symbol.asyncDispose]: () => rm(reports.folder, { recursive: true, force: true }),
};

const browsersReady = await stage('Browsers', async () => {
  await findOrInstall(['chromium', 'chrome', 'edge']);
  await findOrInstall(['firefox']);
  return true;
});
await stage('Lint, format, types, dead code', () => succeeds(...npm('run', 'check')));
await vitest('unit');
const built = await stage('Build', () => succeeds(...npm('run', 'build')));
for (const project of ['e2e-chromium', 'e2e-firefox']) {
  if (browsersReady && built) await vitest(project);
  else fail(`${project} could not run`);
}

for (const what of broken) console.error(`Failed: ${what}`);
const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && !interrupted.aborted ? 0 : 1;

/** Runs one stage. One that fails counts as one failure, and the others still run. */
async function stage(title: string, work: () => Promise<boolean>): Promise<boolean> {
  if (interrupted.aborted) return false;
  console.log(`\n── ${title} ──`);
  try {
    if (await work()) return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  fail(title);
  return false;
}

async function vitest(project: string): Promise<void> {
  const file = join(reports.folder, `${project}.json`);
  await stage(`Tests: ${project}`, async () => {
    const args = `run --project ${project} --reporter=default --reporter=json`.split(' ');
    const clean = await succeeds(...tool('vitest', ...args, `--outputFile.json=${file}`));
    const tests = await tallyOf(file);
    total.passed += tests.passed;
    total.failed += tests.failed;
    total.skipped += tests.skipped;
    // Where tests failed, they are counted; a file that could not even be read is a failure too.
    return clean || tests.failed > 0;
  });
}

async function tallyOf(file: string): Promise<Tally> {
  const report: {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
  } = JSON.parse(await readFile(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  return (await run(command, args)) === 0;
}

function fail(what: string): void {
  broken.push(what);
  total.failed += 1;
}

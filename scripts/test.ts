import { readFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_FAMILY } from './browser/find.ts';
import { findOrInstall } from './browser/install.ts';
import { interrupted } from './interrupted.ts';
import { npm, run, tool } from './run.ts';
import { createTestFolder } from './test-folder.ts';

const IN_BROWSERS = ['e2e-firefox', 'e2e-chromium'];
/** Each browser's tests come in so many parts: more of them start more browsers. */
const PARTS = 2;
/** So many parts run side by side, for tests in a browser mostly wait for it. */
const LANES = 2;

/** A project of vitest.config.ts, and which part of its tests. */
type Part = readonly [project: string, part: string];

const total = { passed: 0, failed: 0 };
/** Stages that failed as a whole. */
const broken: string[] = [];
/** Titles of tests that did not run; each says why. */
const skipped: string[] = [];
await using folder = await createTestFolder();

const browsersReady = await stage('Browsers', async () => {
  await findOrInstall(CHROMIUM_FAMILY);
  await findOrInstall(['firefox']);
  return true;
});
await stage('Lint, format, types, dead code', () => succeeds(...npm('run', 'check')));
const built = await stage('Build', () => succeeds(...npm('run', 'build')));
if (built) await stage('Lint of the Firefox build', () => succeeds(...npm('run', 'lint:firefox')));
const parts = browsersReady && built ? partsInBrowsers() : [];
if (parts.length === 0) for (const project of IN_BROWSERS) fail(`${project} could not run`);
// The unit tests take what the browsers leave of the machine.
const { PRIORITY_BELOW_NORMAL } = constants.priority;
await Promise.all([inLanes(parts), vitest(['unit', '1/1'], PRIORITY_BELOW_NORMAL)]);

if (interrupted.aborted) {
  console.error('\nStopped before the end.');
  process.exitCode = 1;
} else {
  summarise();
}

/** Runs one stage. One that fails counts as one failure, and the others still run. */
async function stage(title: string, work: () => Promise<boolean>): Promise<boolean> {
  if (interrupted.aborted) return false;
  console.log(`\n── ${title} ──`);
  try {
    if (await work()) return true;
  } catch (error) {
    if (!interrupted.aborted) console.error(error instanceof Error ? error.message : error);
  }
  fail(title);
  return false;
}

function partsInBrowsers(): Part[] {
  return Array.from({ length: PARTS }, (_, index) =>
    IN_BROWSERS.map((project): Part => [project, `${index + 1}/${PARTS}`]),
  ).flat();
}

/** Parts go to whoever is free: the tests of one browser take longer than those of the other. */
async function inLanes(queue: Part[]): Promise<void> {
  const lane = async () => {
    for (let part = queue.shift(); part; part = queue.shift()) await vitest(part);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function vitest([project, part]: Part, priority?: number): Promise<void> {
  const file = join(folder.path, `${project}-${part.replace('/', '-of-')}.json`);
  await stage(`Tests: ${project}, ${part}`, async () => {
    const args =
      `run --project ${project} --shard ${part} --reporter=default --reporter=json`.split(' ');
    const command = tool('vitest', ...args, `--outputFile.json=${file}`);
    const clean = await succeeds(...command, priority);
    const tests = (await resultsOf(file)).testResults.flatMap((one) => one.assertionResults);
    const count = (status: string) => tests.filter((one) => one.status === status).length;
    total.passed += count('passed');
    total.failed += count('failed');
    for (const { status, fullName } of tests) {
      if (status !== 'passed' && status !== 'failed') skipped.push(`${fullName} (${project})`);
    }
    // Where tests failed, they are counted; a file that could not even be read is a failure too.
    return clean || count('failed') > 0;
  });
}

/** What Vitest's JSON report says of each test. */
async function resultsOf(file: string): Promise<{
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}> {
  return JSON.parse(await readFile(file, 'utf8'));
}

async function succeeds(
  command: string,
  args: readonly string[],
  priority?: number,
): Promise<boolean> {
  const temporary = { TMPDIR: folder.path, TEMP: folder.path, TMP: folder.path };
  return (await run(command, args, { ...process.env, ...temporary }, priority)) === 0;
}

function fail(what: string): void {
  broken.push(what);
  total.failed += 1;
}

function summarise(): void {
  console.log();
  for (const what of skipped) console.log(`Skipped: ${what}`);
  for (const what of broken) console.error(`Failed: ${what}`);
  const skippedToo = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skippedToo}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

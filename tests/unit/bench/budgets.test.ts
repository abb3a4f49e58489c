import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { BUDGETS, complaint, keepToBudgets } from '../../../scripts/build/budgets.ts';

const spotter = { name: 'spotter', file: 'spotter.js', budget: 17, goal: 10 };

/** A folder with the files of a build, each as large as this; what is random cannot be packed. */
async function built(bytes: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clinic-context-budgets-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const { file } of BUDGETS) {
    if (file === undefined) continue;
    await writeFile(join(folder, file), crypto.getRandomValues(new Uint8Array(bytes)));
  }
  return folder;
}

it('says which file is past its budget, how large it is and what to do', () => {
  const message = complaint([
    { ...spotter, kilobytes: 17.01 },
    { ...spotter, name: 'popover', file: 'popover.js', kilobytes: 17 },
  ]);
  expect(message).toContain('spotter.js is 17.01 kB gzip; its budget is 17 kB.');
  expect(message).toContain('bench/budgets.json');
  expect(message).not.toContain('popover.js');
});

it('has nothing against what is at its budget, be it past its goal', () => {
  expect(complaint([{ ...spotter, kilobytes: 17 }])).toBeUndefined();
});

it('stops a build that is past a budget, and no other', async () => {
  await expect(keepToBudgets(await built(5000))).resolves.toBeUndefined();
  await expect(keepToBudgets(await built(60_000))).rejects.toThrow('spotter.js is 60.');
});

it('has a goal that is no higher than the budget', () => {
  for (const { budget, goal } of BUDGETS) expect(goal).toBeLessThanOrEqual(budget);
});

import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { forgetWaiting, putNothingOff, runAll, runFirst } from '../../../bench/page/put-off.ts';

const NAMES = ['requestIdleCallback', 'requestAnimationFrame', 'scheduler'] as const;

beforeAll(() => {
  // So that what stands in their place goes with them.
  for (const name of NAMES) vi.stubGlobal(name, undefined);
  putNothingOff();
});
afterAll(() => vi.unstubAllGlobals());
beforeEach(forgetWaiting);

let done: string[] = [];
beforeEach(() => {
  done = [];
});

/** Waits as a script may that is polite: through functions that wait themselves. */
async function rest(): Promise<void> {
  await scheduler.postTask(() => {}, { priority: 'user-visible' });
  await seen();
}

async function seen(): Promise<void> {
  await Promise.resolve();
}

async function readInSlices(): Promise<void> {
  for (const slice of ['first', 'second', 'third']) {
    done.push(slice);
    requestIdleCallback(() => done.push(`behind the ${slice}`));
    await rest();
  }
}

it('runs the first thing to its end, over all its slices, and nothing else', async () => {
  void seen().then(() => requestIdleCallback(() => void readInSlices()));
  await runFirst();
  expect(done).toEqual(['first', 'second', 'third']);
});

it('runs all that is put off, and what that puts off', async () => {
  requestIdleCallback(() => void readInSlices());
  requestIdleCallback(() => requestAnimationFrame(() => done.push('a frame')));
  await runAll();
  expect(done.toSorted()).toEqual([
    'a frame',
    'behind the first',
    'behind the second',
    'behind the third',
    'first',
    'second',
    'third',
  ]);
});

it('tells where nothing was put off, so that nothing is not taken for fast', async () => {
  await expect(runFirst()).rejects.toThrow('Nothing was put off');
});

it('drops what is put off when it is told to', async () => {
  requestIdleCallback(() => done.push('late'));
  forgetWaiting();
  await runAll();
  expect(done).toEqual([]);
});

import { expect, it } from 'vitest';
import { ourShare } from '../../../bench/trace.ts';
import type { TraceEvent } from '../../../bench/trace.ts';

const BASE = 'chrome-extension://ours';
const thread = { pid: 1, tid: 2 };

function task(ts: number, dur: number): TraceEvent {
  return { ...thread, name: 'RunTask', ph: 'X', ts, dur };
}

function call(name: string, ts: number, dur: number, url?: string): TraceEvent {
  return { ...thread, name, ph: 'X', ts, dur, args: url === undefined ? {} : { data: { url } } };
}

function compile(ts: number, dur: number, url: string): TraceEvent {
  return call('v8.compile', ts, dur, url);
}

/** Node 3 is ours, 4 is called by it, 5 is the page's own. */
function profile(
  startTime: number,
  samples: readonly [node: number, delta: number][],
): TraceEvent[] {
  const nodes = [
    { id: 1, callFrame: {} },
    { id: 3, parent: 1, callFrame: { url: `${BASE}/spotter.js` } },
    { id: 4, parent: 3, callFrame: { url: '' } },
    { id: 5, parent: 1, callFrame: { url: 'https://example.org/page.js' } },
  ];
  const cpuProfile = { nodes, samples: samples.map(([node]) => node) };
  const timeDeltas = samples.map(([, delta]) => delta);
  return [
    {
      ...thread,
      name: 'Profile',
      ph: 'P',
      id: '0x1',
      ts: startTime,
      args: { data: { startTime } },
    },
    {
      ...thread,
      name: 'ProfileChunk',
      ph: 'P',
      id: '0x1',
      ts: startTime,
      args: { data: { cpuProfile, timeDeltas } },
    },
  ];
}

it('counts samples in which the extension is anywhere on the stack, until the next sample', () => {
  const events = profile(1000, [
    [1, 0],
    [3, 1000],
    [4, 2000],
    [5, 3000],
    [1, 4000],
  ]);
  expect(ourShare(events, BASE)).toEqual({ total: 5, compiling: 0, longest: 0 });
});

it('adds the compiling of its scripts, once where samples tell of it too', () => {
  const events = [
    ...profile(0, [
      [3, 1000],
      [1, 1000],
    ]),
    compile(1500, 500, `${BASE}/spotter.js`),
    compile(5000, 700, `${BASE}/spotter.js`),
    compile(9000, 900, 'https://example.org/page.js'),
  ];
  expect(ourShare(events, BASE)).toEqual({ total: 1.7, compiling: 1.2, longest: 0 });
});

it('tells the most that one task holds', () => {
  const events = [
    task(0, 1500),
    task(1500, 8000),
    { ...task(0, 90_000), tid: 3 },
    ...profile(0, [
      [3, 1000],
      [1, 3000],
    ]),
  ];
  expect(ourShare(events, BASE)).toEqual({ total: 3, compiling: 0, longest: 2.5 });
});

it('finds the task that holds the most among many, each thread for itself', () => {
  const events = [
    ...Array.from({ length: 50 }, (_, index) => task(index * 1000, 900)),
    ...profile(
      0,
      Array.from({ length: 50 }, (_, index): [number, number] => [index === 20 ? 3 : 1, 1000]),
    ),
    compile(40_100, 300, `${BASE}/spotter.js`),
    { ...compile(30_000, 5000, `${BASE}/spotter.js`), tid: 3 },
    { ...task(30_000, 4000), tid: 3 },
  ];
  expect(ourShare(events, BASE)).toEqual({ total: 6.3, compiling: 5.3, longest: 4 });
});

it('leaves out the background, which is no part of a page', () => {
  expect(ourShare([compile(1000, 300, `${BASE}/background.js`)], BASE).total).toBe(0);
  expect(ourShare([compile(1000, 300, `${BASE}/marker.js`)], BASE).total).toBe(0.3);
});

it('counts no more of a task than its thread ran', () => {
  const events = [
    { ...task(1000, 5000), tdur: 2000 },
    ...profile(1000, [
      [3, 0],
      [3, 4000],
      [1, 1000],
    ]),
  ];
  expect(ourShare(events, BASE)).toEqual({ total: 2, compiling: 0, longest: 2 });
});

it('tells without a profile what the browser calls of the extension, and what follows by promises', () => {
  const events = [
    task(0, 10_000),
    task(10_000, 10_000),
    task(20_000, 10_000),
    call('FunctionCall', 1000, 2000, `${BASE}/marker.js`),
    // Called by what was called: the same time once.
    call('FunctionCall', 1500, 500, `${BASE}/marker.js`),
    call('RunMicrotasks', 3000, 1000),
    // What a page's images wait for, while it is parsed and right behind.
    call('ParseHTML', 21_000, 1000),
    call('RunMicrotasks', 21_200, 500),
    call('RunMicrotasks', 22_100, 7000),
    call('EvaluateScript', 12_000, 5000, `${BASE}/marker.js`),
    call('FunctionCall', 18_000, 1000, 'https://example.org/page.js'),
    { ...call('RunMicrotasks', 3000, 9000), tid: 3 },
  ];
  expect(ourShare(events, BASE)).toEqual({ total: 8, compiling: 0, longest: 5 });
});

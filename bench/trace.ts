import { sum } from './statistics.ts';

/** The part of Chromium's trace events that is read here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The same without what other threads took of the core. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args?: {
    readonly data?: {
      readonly url?: string;
      readonly startTime?: number;
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
      readonly timeDeltas?: readonly number[];
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** What the extension ran, in milliseconds. */
export interface Share {
  /** All of it. */
  readonly total: number;
  /** What the compiling of its scripts took of it. */
  readonly compiling: number;
  /** The most that one task of a page's main thread holds of it. */
  readonly longest: number;
}

/** A stretch of time; ends are in microseconds. */
interface Stretch {
  readonly thread: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Adds up what an extension runs in others' pages, and the compiling of its scripts. Where a trace
 * holds a profile, that tells: the samples whose stack holds one of the scripts. Without one, what
 * the browser tells of its calls does, for pages whose own scripts make no promises. The background
 * has a process of its own.
 *
 * @param base the address of the extension's files
 */
export function ourShare(events: readonly TraceEvent[], base: string): Share {
  const profiled = events.some(({ name }) => name === 'Profile');
  const ran = (profiled ? sampled : called)(events, base);
  const compiling = events
    .filter(({ name, args }) => name === 'v8.compile' && isOurs(args?.data?.url, base))
    .map(stretchOf);
  const ours = union([...ran, ...compiling]);
  const tasks = events
    .filter(({ name }) => name === 'RunTask')
    .toSorted((a, b) => byStart(stretchOf(a), stretchOf(b)));
  const shares = sharesOf(tasks.map(stretchOf), ours);
  // Whoever has the core meanwhile: no task was ours for longer than its thread ran.
  const run = shares.map((share, index) => Math.min(share, tasks[index]?.tdur ?? share));
  return {
    total: milliseconds(ours) - (sum(shares) - sum(run)) / 1000,
    compiling: milliseconds(union(compiling)),
    longest: Math.max(0, ...run) / 1000,
  };
}

function isOurs(url: string | undefined, base: string): boolean {
  return url !== undefined && url.startsWith(base) && url !== `${base}/background.js`;
}

function milliseconds(stretches: readonly Stretch[]): number {
  return stretches.reduce((time, { from, to }) => time + to - from, 0) / 1000;
}

/** How much of each task is ours, in microseconds; both are in order. */
function sharesOf(tasks: readonly Stretch[], ours: readonly Stretch[]): number[] {
  const shares = tasks.map(() => 0);
  let next = 0;
  for (const stretch of ours) {
    // Neither tasks nor stretches overlap: each is passed once.
    while (next < tasks.length && isBehind(stretch, tasks[next])) next += 1;
    for (let at = next; at < tasks.length; at++) {
      const task = tasks[at];
      if (!task || overlap(task, stretch) === 0) break;
      shares[at] = (shares[at] ?? 0) + overlap(task, stretch);
    }
  }
  return shares;
}

/** Whether a stretch begins only when a task has ended. */
function isBehind(stretch: Stretch, task: Stretch | undefined): boolean {
  if (!task) return true;
  return task.thread === stretch.thread ? task.to <= stretch.from : task.thread < stretch.thread;
}

function byStart(a: Stretch, b: Stretch): number {
  if (a.thread !== b.thread) return a.thread < b.thread ? -1 : 1;
  return a.from - b.from;
}

function stretchOf({ pid, tid, ts, dur = 0 }: TraceEvent): Stretch {
  return { thread: `${pid} ${tid}`, from: ts, to: ts + dur };
}

/** The stretches for which samples say that the extension is on the stack. */
function sampled(events: readonly TraceEvent[], base: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { pid, tid, id, args } of events.filter(({ name }) => name === 'Profile')) {
    const thread = `${pid} ${tid}`;
    const owned = new Map<number, boolean>();
    let at = args?.data?.startTime ?? 0;
    let before = false;
    const chunks = events.filter(
      (event) => event.name === 'ProfileChunk' && event.pid === pid && event.id === id,
    );
    for (const { args: chunk } of chunks.toSorted((a, b) => a.ts - b.ts)) {
      for (const node of chunk?.data?.cpuProfile?.nodes ?? []) {
        const own = isOurs(node.callFrame.url, base);
        owned.set(node.id, own || (owned.get(node.parent ?? -1) ?? false));
      }
      for (const [index, sample] of (chunk?.data?.cpuProfile?.samples ?? []).entries()) {
        const from = at;
        at += chunk?.data?.timeDeltas?.[index] ?? 0;
        // A sample speaks for the time that follows it, until the next.
        if (before && at > from) stretches.push({ thread, from, to: at });
        before = owned.get(sample) ?? false;
      }
    }
  }
  return stretches;
}

/** How a trace names the moments at which promises come true. */
export const MICROTASKS = 'RunMicrotasks';
/** How a trace names what a browser calls in a page. */
const CALLS = new Set(['FunctionCall', 'EvaluateScript']);

/**
 * The stretches in which the extension is called, and those in which promises come true there. In the
 * tasks in which a page is parsed, what its images wait for comes true in the same way: that is not
 * ours.
 */
function called(events: readonly TraceEvent[], base: string): Stretch[] {
  const calls = events
    .filter(({ name, args }) => CALLS.has(name) && isOurs(args?.data?.url, base))
    .map(stretchOf);
  const threads = new Set(calls.map(({ thread }) => thread));
  const parses = stretchesNamed('ParseHTML', events);
  const parsing = stretchesNamed('RunTask', events).filter((task) =>
    parses.some((parse) => overlap(parse, task) > 0),
  );
  const promises = stretchesNamed(MICROTASKS, events)
    .filter((stretch) => threads.has(stretch.thread))
    .filter((stretch) => parsing.every((task) => overlap(task, stretch) === 0));
  return [...calls, ...promises];
}

function stretchesNamed(wanted: string, events: readonly TraceEvent[]): Stretch[] {
  return events.filter(({ name }) => name === wanted).map(stretchOf);
}

/** The same time, each moment of a thread once. */
function union(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches.toSorted(byStart)) {
    const last = merged.at(-1);
    if (last && last.thread === stretch.thread && stretch.from <= last.to) {
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, stretch.to) };
    } else {
      merged.push(stretch);
    }
  }
  return merged;
}

function overlap(a: Stretch, b: Stretch): number {
  if (a.thread !== b.thread) return 0;
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

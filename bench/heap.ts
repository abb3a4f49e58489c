import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** How much a tab has on its heap once garbage is collected, V8's and the page's own, in bytes. */
export async function heapOf(tab: Page): Promise<number> {
  const client = await tab.createCDPSession();
  // What one collection frees can let go of more.
  for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize + embedderHeapUsedSize;
}

/** What a heap snapshot tells. */
export interface Snapshot {
  readonly bytes: number;
  /** Those of them that the engine has compiled, and what it has learned of how that runs. */
  readonly code: number;
  readonly objects: number;
  /** Nodes that are out of the page and still kept. */
  readonly detached: number;
}

/** Takes a heap snapshot of a tab; the browser collects garbage before. */
export async function snapshotOf(tab: Page, folder: string): Promise<Snapshot> {
  const path = join(folder, `${crypto.randomUUID()}.heapsnapshot`);
  await tab.captureHeapSnapshot({ path });
  const text = await readFile(path, 'utf8');
  await rm(path);
  return readSnapshot(JSON.parse(text));
}

/** The part of a heap snapshot that is read here. */
export interface SnapshotFile {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      /** For each field the names of its values, or what kind of number it is. */
      readonly node_types: readonly (string | readonly string[])[];
    };
  };
  /** One object after the other, each with all fields. */
  readonly nodes: readonly number[];
}

/** Adds up a heap snapshot. */
export function readSnapshot({ snapshot, nodes }: SnapshotFile): Snapshot {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const detachedness = fields.indexOf('detachedness');
  const codeType = types[type]?.indexOf('code');
  let [bytes, code, objects, detached] = [0, 0, 0, 0];
  for (let at = 0; at < nodes.length; at += fields.length) {
    const own = nodes[at + size] ?? 0;
    bytes += own;
    if (nodes[at + type] === codeType) code += own;
    objects += 1;
    if (nodes[at + detachedness] === DETACHED) detached += 1;
  }
  return { bytes, code, objects, detached };
}

/** https://source.chromium.org/chromium/chromium/src/+/main:v8/include/v8-profiler.h (Detachedness) */
const DETACHED = 2;

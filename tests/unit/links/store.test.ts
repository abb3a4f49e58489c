import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { next } from '../../../lib/links/queue.ts';
import { newRun } from '../../../lib/links/run.ts';
import type { SavedRun } from '../../../lib/links/saved-run.ts';
import { linkQuery } from '../../../lib/links/link-query.ts';
import { forgetRun, pageOfLink, readRun, writePage, writeRun } from '../../../lib/links/store.ts';
import { checkOf } from '../report/checks.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { local, session } = fakeBrowser.storage;
const CHOICES = { atOnce: 2, seconds: 30, localAllowed: false } as const;
const NEW = newRun(['https://a.org/1', 'https://a.org/2', 'https://a.org/3'], CHOICES);
const OPENED = withQueue(NEW, next(NEW.queue, { type: 'opened', link: 1 }));
const DONE = withQueue(OPENED, next(OPENED.queue, { type: 'cancelled' }));

function withQueue(run: SavedRun, queue: SavedRun['queue']): SavedRun {
  return { ...run, queue };
}

beforeEach(() => fakeBrowser.reset());

describe('a check that is written down', () => {
  test('is read as it was', async () => {
    await writeRun(NEW, undefined);
    expect(await readRun()).toEqual(NEW);
    await writeRun(OPENED, NEW);
    expect(await readRun()).toEqual(OPENED);
  });

  test('tells those who follow the storage of what has changed alone', async () => {
    await writeRun(NEW, undefined);
    const told: string[] = [];
    local.onChanged.addListener((changes) => {
      told.push(...Object.keys(changes));
    });
    await writeRun(OPENED, NEW);
    expect(told.filter((key) => key !== 'links:run')).toEqual(['links:link:1']);
  });

  test('is on disk while it is under way or kept, and in memory once it is done', async () => {
    await writeRun(OPENED, undefined);
    await local.set({ 'links:page:1': 'a page' });
    await writeRun(DONE, OPENED);
    expect(await local.get(null)).toEqual({});
    expect(await session.get('links:page:1')).toEqual({ 'links:page:1': 'a page' });
    expect(await readRun()).toEqual(DONE);

    const kept = { ...DONE, keep: true };
    await writeRun(kept, DONE);
    expect(await session.get(null)).toEqual({});
    expect(await readRun()).toEqual(kept);

    await forgetRun();
    expect(await local.get(null)).toEqual({});
  });

  test.for([
    ['a link is missing', 'links:link:1', undefined],
    ['a link is none', 'links:link:2', { address: 7 }],
    ['it has more links than there can be', 'links:run', { ...NEW, queue: { links: 1e9 } }],
    ['it is none', 'links:run', 'broken'],
  ] as const)('is not read where %s', async ([, key, broken]) => {
    await writeRun(NEW, undefined);
    await (broken === undefined ? local.remove(key) : local.set({ [key]: broken }));
    expect(await readRun()).toBeUndefined();
  });
});

describe('the page of a link', () => {
  const page = checkOf();

  beforeEach(async () => {
    await writeRun(OPENED, undefined);
    await writePage(OPENED, 1, page);
  });

  test('is found by the address of its check, wherever that is kept', async () => {
    expect(await pageOfLink(linkQuery(1, OPENED))).toEqual(page);
    await writeRun(DONE, OPENED);
    expect(await local.get(null)).toEqual({});
    expect(await pageOfLink(linkQuery(1, OPENED))).toEqual(page);
  });

  test('is not that of the next check, which has a link of the same number', async () => {
    await forgetRun();
    const later = { ...OPENED, startedAt: OPENED.startedAt + 1 };
    await writeRun(later, undefined);
    await writePage(later, 1, page);
    expect(await pageOfLink(linkQuery(1, OPENED))).toBeUndefined();
  });

  test.each(['', '?link=1', '?link=&run=', '?link=x', linkQuery(2, OPENED)])(
    'is not that which %j names, for it names none',
    async (query) => {
      await writePage(OPENED, 0, page);
      expect(await pageOfLink(query)).toBeUndefined();
    },
  );
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageCheck } from '../../../lib/check/page-check.ts';
import type { HeldPages } from '../../../lib/links/held-pages.ts';
import { next } from '../../../lib/links/queue.ts';
import { newRun } from '../../../lib/links/run.ts';
import type { SavedRun } from '../../../lib/links/saved-run.ts';
import { linkQuery } from '../../../lib/links/link-query.ts';
import {
  forgetRun,
  pageOfLink,
  readPages,
  readRun,
  removePage,
  takeUpSaved,
  writePage,
  writeRun,
} from '../../../lib/links/store.ts';
import { checkOf } from '../report/checks.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { local, session } = fakeBrowser.storage;
const CHOICES = { atOnce: 2, seconds: 30, localAllowed: false } as const;
const NEW = newRun(['https://a.org/1', 'https://a.org/2', 'https://a.org/3'], CHOICES);
const NONE: HeldPages = new Map();
const PAGE: PageCheck = {
  title: 'A page',
  address: 'https://a.org/1',
  readAt: '2026-01-01T00:00:00Z',
  versions: { extension: '1', content: 'x' },
  terms: [],
  findings: [],
};
const LARGE: PageCheck = { ...PAGE, title: 'A large page' };
const OPENED = withQueue(NEW, next(NEW.queue, { type: 'opened', link: 1 }));
const DONE = withQueue(OPENED, next(OPENED.queue, { type: 'cancelled' }));

function withQueue(run: SavedRun, queue: SavedRun['queue']): SavedRun {
  return { ...run, queue };
}

/** Has the memory take no large page, until the function that it gives is called. */
function fillMemory(): () => void {
  const set = session.set.bind(session);
  const spy = vi.spyOn(session, 'set').mockImplementation(async (items) => {
    if (JSON.stringify(items).includes(LARGE.title)) throw new Error('No room for it');
    await set(items);
  });
  return () => spy.mockRestore();
}

/** Says whether the page is in a private window. */
function inPrivate(isPrivate: boolean): void {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: isPrivate });
}

beforeEach(() => {
  fakeBrowser.reset();
  inPrivate(false);
});

describe('a check that is written down', () => {
  test('is read as it was', async () => {
    await writeRun(NEW, undefined, NONE);
    expect(await readRun()).toEqual(NEW);
    await writeRun(OPENED, NEW, NONE);
    expect(await readRun()).toEqual(OPENED);
  });

  test('tells those who follow the storage of what has changed alone', async () => {
    await writeRun(NEW, undefined, NONE);
    const told: string[] = [];
    local.onChanged.addListener((changes) => {
      told.push(...Object.keys(changes));
    });
    await writeRun(OPENED, NEW, NONE);
    expect(told.filter((key) => key !== 'links:run')).toEqual(['links:link:1']);
  });

  test('is on disk while it is under way or kept, and in memory once it is done', async () => {
    await writeRun(OPENED, undefined, NONE);
    await writePage(OPENED, 1, PAGE);
    expect(await local.get('links:page:1')).toEqual({ 'links:page:1': PAGE });
    await writeRun(DONE, OPENED, NONE);
    expect(await local.get(null)).toEqual({});
    expect(await session.get('links:page:1')).toEqual({ 'links:page:1': PAGE });
    expect(await readRun()).toEqual(DONE);

    const kept = { ...DONE, keep: true };
    await writeRun(kept, DONE, NONE);
    expect(await session.get(null)).toEqual({});
    expect(await readRun()).toEqual(kept);

    await forgetRun();
    expect(await local.get(null)).toEqual({});
  });

  test('leaves the disk, whole or not; what the memory has no room for is given back', async () => {
    const makeRoom = fillMemory();
    await writeRun(OPENED, undefined, NONE);
    await writePage(OPENED, 0, PAGE);
    await writePage(OPENED, 1, LARGE);
    const held = await writeRun(DONE, OPENED, new Map([[2, { check: PAGE, why: 'Full then' }]]));
    expect(held).toEqual(new Map([[1, { check: LARGE, why: 'No room for it' }]]));
    expect(await local.get(null)).toEqual({});
    expect(await readRun()).toEqual(DONE);
    expect([...(await readPages()).keys()]).toEqual([0, 2]);

    makeRoom();
    const kept = { ...DONE, keep: true };
    expect(await writeRun(kept, DONE, held)).toEqual(NONE);
    expect((await readPages()).get(1)).toEqual(LARGE);
  });

  test('keeps holding what is held while nothing is moved', async () => {
    await writeRun(NEW, undefined, NONE);
    const held = new Map([[1, { check: PAGE, why: 'full' }]]);
    expect(await writeRun(OPENED, NEW, held)).toBe(held);
    expect(await readPages()).toEqual(new Map());
  });

  test('leaves nothing of a page that is removed, wherever it was', async () => {
    await writePage(NEW, 0, PAGE);
    await writePage(DONE, 0, PAGE);
    await writePage(DONE, 1, PAGE);
    await removePage(0);
    expect(await readPages()).toEqual(new Map([[1, PAGE]]));
  });

  test.for([
    ['a link is missing', 'links:link:1', undefined],
    ['a link is none', 'links:link:2', { address: 7 }],
    ['it has more links than there can be', 'links:run', { ...NEW, queue: { links: 1e9 } }],
    ['it is none', 'links:run', 'broken'],
  ] as const)('is not read where %s', async ([, key, broken]) => {
    await writeRun(NEW, undefined, NONE);
    await (broken === undefined ? local.remove(key) : local.set({ [key]: broken }));
    expect(await readRun()).toBeUndefined();
  });
});

describe('the page of a link', () => {
  const page = checkOf();

  beforeEach(async () => {
    await writeRun(OPENED, undefined, NONE);
    await writePage(OPENED, 1, page);
  });

  test('is found by the address of its check, wherever that is kept', async () => {
    expect(await pageOfLink(linkQuery(1, OPENED))).toEqual(page);
    await writeRun(DONE, OPENED, NONE);
    expect(await local.get(null)).toEqual({});
    expect(await pageOfLink(linkQuery(1, OPENED))).toEqual(page);
  });

  test('says why it is of a part alone, where it says so; pages of before do not', async () => {
    expect(await pageOfLink(linkQuery(1, OPENED))).not.toHaveProperty('partial');
    const inPart = checkOf({ partial: 'consent' });
    await writePage(OPENED, 1, inPart);
    expect(await pageOfLink(linkQuery(1, OPENED))).toEqual(inPart);
  });

  test('is not that of the next check, which has a link of the same number', async () => {
    await forgetRun();
    const later = { ...OPENED, startedAt: OPENED.startedAt + 1 };
    await writeRun(later, undefined, NONE);
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

describe('a check in a private window', () => {
  test('is in memory alone, from its beginning', async () => {
    inPrivate(true);
    await writeRun(OPENED, undefined, NONE);
    await writePage(OPENED, 1, PAGE);
    await writeRun({ ...DONE, keep: true }, OPENED, NONE);
    expect(await local.get(null)).toEqual({});
    expect(await readRun()).toEqual({ ...DONE, keep: true });
    expect(await readPages()).toEqual(new Map([[1, PAGE]]));
    expect(await pageOfLink(linkQuery(1, DONE))).toEqual(PAGE);
  });

  test('and one in another window know nothing of each other', async () => {
    await writeRun(OPENED, undefined, NONE);
    await writePage(OPENED, 1, PAGE);
    inPrivate(true);
    expect(await readRun()).toBeUndefined();
    expect(await readPages()).toEqual(new Map());
    await writeRun(NEW, undefined, NONE);
    inPrivate(false);
    expect(await readRun()).toEqual(OPENED);
    await forgetRun(true);
    expect(await readRun()).toEqual(OPENED);
    expect(await session.get(null)).toEqual({});
  });
});

describe('a check that a page takes up', () => {
  test('is cleared away where it cannot be read', async () => {
    await writeRun(OPENED, undefined, NONE);
    expect(await takeUpSaved()).toEqual(OPENED);
    await local.remove('links:link:0');
    expect(await takeUpSaved()).toBeUndefined();
    expect(await local.get(null)).toEqual({});
  });

  test('is none where the storage itself cannot be read, and nothing of it is lost', async () => {
    await writeRun(OPENED, undefined, NONE);
    const spy = vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await takeUpSaved()).toBeUndefined();
    spy.mockRestore();
    expect(await readRun()).toEqual(OPENED);
  });
});

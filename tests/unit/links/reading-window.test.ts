import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReadingWindow } from '../../../lib/links/reading-window.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

/** A window as the page has it, and how often it was told that somebody closed it. */
function readingWindow() {
  const told = { closed: 0 };
  const reading = new ReadingWindow(() => {
    told.closed++;
  });
  return { reading, told };
}

/** Says whether the page is in a private window. */
function inPrivate(isPrivate: boolean): void {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: isPrivate });
}

beforeEach(() => {
  fakeBrowser.reset();
  inPrivate(false);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `extension://id/${path}`);
});

describe('the window in which links are opened', () => {
  test('is one for all links, and another once somebody has closed it', async () => {
    const { reading, told } = readingWindow();
    const first = await reading.id();
    expect(await reading.id()).toBe(first);
    await fakeBrowser.windows.remove(first ?? -1);
    expect(told.closed).toBe(1);
    expect(await reading.id()).not.toBe(first);
  });

  test('stays when the one before it goes late', async () => {
    const { reading, told } = readingWindow();
    const first = await reading.id();
    await reading.close();
    const second = await reading.id();
    // The browser tells of it only now.
    await fakeBrowser.windows.remove(first ?? -1);
    expect(told.closed).toBe(0);
    expect(await reading.id()).toBe(second);
  });

  test('goes unnoticed where it was closed here', async () => {
    const { reading, told } = readingWindow();
    const first = await reading.id();
    await reading.close();
    await fakeBrowser.windows.remove(first ?? -1);
    expect(told.closed).toBe(0);
  });

  test('is tried anew where the browser did not open it', async () => {
    const { reading } = readingWindow();
    vi.spyOn(fakeBrowser.windows, 'create').mockRejectedValueOnce(new Error('no window'));
    const opening = reading.id();
    const closing = reading.close();
    await expect(opening).rejects.toThrow('no window');
    await closing;
    expect(await reading.id()).toEqual(expect.any(Number));

    await reading.close();
    vi.spyOn(fakeBrowser.windows, 'create').mockRejectedValueOnce(new Error('no window'));
    await expect(reading.id()).rejects.toThrow('no window');
    expect(await reading.id()).toEqual(expect.any(Number));
  });

  test.for([true, false])('is private where the page is: %s', async (isPrivate) => {
    inPrivate(isPrivate);
    const id = await readingWindow().reading.id();
    expect(await fakeBrowser.windows.get(id ?? -1)).toMatchObject({ incognito: isPrivate });
  });
});

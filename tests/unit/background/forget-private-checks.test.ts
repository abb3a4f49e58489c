import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetPrivateChecks } from '../../../entrypoints/background/forget-private-checks.ts';
import { newRun } from '../../../lib/links/run.ts';
import { readRun, writeRun } from '../../../lib/links/store.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const RUN = newRun(['https://a.org/'], { atOnce: 2, seconds: 30, localAllowed: false });

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubEnv('FIREFOX', 'true');
});

test('the check in private windows is forgotten with the last of them', async () => {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
  forgetPrivateChecks();
  await writeRun(RUN, undefined, new Map());
  const [first, second] = [
    await fakeBrowser.windows.create({ incognito: true }),
    await fakeBrowser.windows.create({ incognito: true }),
  ];
  await fakeBrowser.windows.create({ incognito: false });
  await fakeBrowser.windows.remove(first?.id ?? -1);
  expect(await readRun()).toEqual(RUN);
  await fakeBrowser.windows.remove(second?.id ?? -1);
  await expect.poll(readRun).toBeUndefined();
});

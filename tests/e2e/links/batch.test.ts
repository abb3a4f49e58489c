import { describe, expect } from 'vitest';
import { KINDS } from './link-server.ts';
import { test } from './link-test.ts';
import { doneCount, heading, keptOnDisk, press, putIn, rows, tabsOf } from './links-page.ts';

/** More of one kind show nothing that these do not, and each takes a tab. */
const ALL = 40;
/** So many are done when the page is closed. */
const DONE_BY_THEN = ALL / 4;
const LONGEST_RUN = { timeout: 150_000, interval: 200 };

describe('a check of many links', () => {
  test(
    'of every kind, broken off and gone on with, ends with each link told right',
    { timeout: 240_000 },
    async ({ links, extension, openPage }) => {
      const kinds = Object.entries(KINDS);
      const plain = ALL - kinds.length - 1;
      const expected = new Map<string, string>([
        ...kinds.map(([path, { outcome }]): [string, string] => [
          `${links.origin}/${path}`,
          outcome,
        ]),
        ...Array.from({ length: plain }, (_, n): [string, string] => [
          `${links.origin}/plain/${n}`,
          'read',
        ]),
        // Refuses to speak TLS.
        [`${links.origin.replace('http:', 'https:')}/`, 'unreachable'],
      ]);

      // Each in its tab from the beginning: a driver opens further ones in any window.
      const second = await openPage('welcome.html');
      const first = await extension.openPage('links.html?seconds=6');
      await putIn(first, [...expected.keys()].join('\n'));
      await first.waitForSelector(`::-p-text(${ALL} links found)`);
      await first.click('input[value=yes]');
      await first.select('.links__selects select', '4');
      await press(first, `Check ${ALL} links`);
      await expect.poll(() => doneCount(first), LONGEST_RUN).toBeGreaterThan(DONE_BY_THEN);
      await first.close();

      await second.evaluate(() => location.assign('links.html'));
      await second.waitForSelector('::-p-text(This check was not finished)');
      // The window of the links went with the page.
      await expect.poll(() => tabsOf(second, links.origin)).toEqual([]);
      expect(Object.keys(await rows(second)).toSorted()).toEqual([...expected.keys()].toSorted());
      const kept = await doneCount(second);
      expect(kept).toBeGreaterThan(DONE_BY_THEN);
      await press(second, 'Go on');
      await expect.poll(() => heading(second), LONGEST_RUN).toBe('The check is done');

      const told = await rows(second);
      // Firefox reads on behind a question at times, and at times not.
      expect(['slow', 'read']).toContain(told[`${links.origin}/asks`]);
      expect({ ...told, [`${links.origin}/asks`]: 'slow' }).toEqual(Object.fromEntries(expected));
      await expect.poll(() => tabsOf(second, links.origin)).toEqual([]);
      expect(await keptOnDisk(second)).toEqual([]);
      await press(second, 'Forget this check');
      await second.waitForSelector('#links-text');
    },
  );
});

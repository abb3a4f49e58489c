import { expect } from 'vitest';
import { checkOf, findingOf } from '../../unit/report/checks.ts';
import { axeFindings } from '../support/axe.ts';
import { storage } from '../support/settings.ts';
import { test } from '../support/test.ts';

const STARTED = Date.UTC(2026, 0, 2);
const RUN = {
  version: 1,
  startedAt: STARTED,
  seconds: 30,
  localAllowed: false,
  keep: false,
  queue: { atOnce: 2, held: false, links: 1 },
};

test('a check that was kept until the article was changed says so, and offers neither answer nor note', async ({
  openPage,
}) => {
  const page = await openPage('welcome.html');
  const kept = {
    'links:run': RUN,
    'links:page:0': checkOf({
      readAt: '2026-01-02T12:00:00.000Z',
      findings: [findingOf(), findingOf({ verdict: 'newer' })],
    }),
  };
  await storage(page, `session.set(${JSON.stringify(kept)})`);
  await page.evaluate((run) => location.assign(`sidepanel.html?link=0&run=${run}`), STARTED);
  await page.waitForSelector('.notice ::-p-text(older version of the clinic)');
  const says = await page.$eval('body', (body) => body.innerText);
  expect(says).toContain('Minoxidil cures alopecia areata.');
  expect(says).toContain('Read on 2 January 2026');
  expect(says).toContain('kept with the results of your links');
  expect(says).not.toContain('Nothing of this page is kept');
  expect(says).not.toContain('Write an answer');
  expect(await page.$$('[data-verdict=newer]')).toHaveLength(1);
  expect(await page.$$('[data-verdict=newer] [aria-pressed]')).toEqual([]);
  expect(await page.$$('button ::-p-text(Read again)')).toHaveLength(1);
  expect(await axeFindings(page)).toEqual([]);
  await storage(page, 'session.clear()');
});

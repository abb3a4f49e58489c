import { expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { savedFile } from '../support/saved-file.ts';
import { storage } from '../support/settings.ts';
import { test } from './link-test.ts';
import { heading, keptOnDisk } from './links-page.ts';

/** What stands in the way of each, and what its check says of that. */
const PARTIAL = [
  ['never-done', 'unfinished', 'It was still loading'],
  ['login-form', 'login', 'ask for a login'],
  ['consent', 'consent', 'ask for your consent'],
] as const;

test('a page that was not read whole says so, in its check as in the report; the report ends with what was not read', async ({
  startCheck,
  openPage,
  links,
}) => {
  const check = await openPage('welcome.html');
  const paths = [...PARTIAL.map(([path]) => path), 'plain', 'gone', 'leaflet.pdf'];
  const page = await startCheck(paths);
  await expect.poll(() => heading(page), { timeout: 30_000 }).toBe('The check is done');
  // By then all of it is in memory.
  await expect.poll(() => keptOnDisk(page)).toEqual([]);

  const report = JSON.parse(await savedFile(page, 'As data (JSON)'));
  const whole = ['A story', undefined];
  expect(
    report.pages.map(({ title, partial }: Record<string, string>) => [title, partial]),
  ).toEqual([
    ['Never done', 'unfinished'],
    ['Welcome back', 'login'],
    ['Cookies', 'consent'],
    whole,
  ]);
  expect(report.notRead).toEqual([
    { address: `${links.origin}/gone`, outcome: 'missing' },
    { address: `${links.origin}/leaflet.pdf`, outcome: 'pdf' },
  ]);
  const table = await savedFile(page, 'As a table (CSV)');
  expect(table).toContain(`"","${links.origin}/leaflet.pdf","","Not read: PDF file"`);
  const markup = await savedFile(page, 'As a web page');
  expect(markup).toContain('2 links were not read.');
  expect(markup).toContain('It seems to ask for a login before it shows the rest.');

  const run = Object(await storage(page, `session.get('links:run')`))['links:run'].startedAt;
  const openCheck = async (link: number) => {
    await check.evaluate(() => document.body.replaceChildren());
    await check.evaluate((to) => location.assign(to), `sidepanel.html?link=${link}&run=${run}`);
    await check.waitForSelector('.page__title');
    return check.$eval('body', (body) => body.innerText);
  };
  for (const [link, [path, , why]] of PARTIAL.entries()) {
    const says = await openCheck(link);
    expect([path, says]).toEqual([path, expect.stringContaining('may not have been read whole')]);
    expect(says).toContain(why);
    expect(says).not.toContain('Write an answer');
    expect(says).not.toContain('Nothing found on this page');
    expect(says).not.toContain('No sentence of this page');
    expect(await check.$$('button ::-p-text(Read again)')).toHaveLength(1);
    expect(await axeFindings(check)).toEqual([]);
  }
  const says = await openCheck(PARTIAL.length);
  expect(says).not.toContain('may not have been read whole');
  expect(says).toContain('Write an answer');
});

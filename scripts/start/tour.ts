import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ExtensionPages } from '../browser/extension-pages.ts';
import type { ExtensionBrowser } from '../browser/launch.ts';
import { countsOf, markedPoint } from '../browser/marks.ts';
import { openPage } from './open-page.ts';

const READING_MS = 60_000;

/** Looks at a page as a person would, without a window: prints what is to be seen and takes pictures. */
export async function tour(session: ExtensionBrowser, url: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const extension = await ExtensionPages.open(session);
  const page = await session.newPage();
  await openPage(page, url);
  await settled(extension, page);
  const pictures = [await picture(page, folder, 'page')];

  const point = await markedPoint(page);
  if (point) {
    await page.mouse.move(point.x + 40, point.y + 60);
    await page.mouse.move(point.x, point.y, { steps: 5 });
    await page.waitForSelector('.clinic-context-card');
    pictures.push(await picture(page, folder, 'popover'));
  }

  const popup = await extension.openPopup(page);
  await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('.term-row');
  pictures.push(await picture(popup, folder, 'popup'));
  const found = await popup.$$('.term-row:has(.term-row__count)');
  console.log(`\n${await page.title()}\n${found.length} of the clinic's terms found\n`);
  for (const row of found) {
    const name = await row.$eval('.term-row__name', (element) => element.textContent);
    const count = await row.$eval('.term-row__count', (element) => element.textContent);
    await row.click();
    const sentence = await popup.waitForSelector('.card .sentence');
    const says = await sentence?.evaluate((element) => element.textContent.trim());
    console.log(`  ${name} (${count})\n      ${says}`);
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('.card', { hidden: true });
  }
  console.log(`\nPictures:\n${pictures.map((path) => `  ${path}`).join('\n')}`);
}

/** Pages fill for a while after they have loaded: waits until a second brings no new term. */
async function settled(extension: ExtensionPages, page: Page): Promise<void> {
  let before: string | undefined;
  for (const deadline = Date.now() + READING_MS; Date.now() < deadline;) {
    const counts = JSON.stringify(await countsOf(extension, page));
    if (counts !== 'null' && counts === before) return;
    before = counts;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(
    `${page.url()} was not read within ${READING_MS / 1000} seconds. Try another page.`,
  );
}

async function picture(page: Page, folder: string, name: string): Promise<string> {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path: `${folder}/${name}.png` });
  return path;
}

import type { Page } from 'puppeteer-core';
import { openCard } from '../browser/card.ts';
import type { ExtensionPages } from '../browser/extension-pages.ts';
import type { ExtensionBrowser } from '../browser/launch.ts';
import { markedPoint, markedTexts } from '../browser/marks.ts';
import { linkResults } from './link-results.ts';

/** What it takes to open a surface. */
export interface Studio {
  readonly session: ExtensionBrowser;
  readonly extension: ExtensionPages;
  /** Where the folder sample/ is served, without a slash at its end. */
  readonly origin: string;
}

/** How much of it is to be seen at once, in CSS pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
}

/** Something of the extension that people see, in one state. */
export interface Surface {
  readonly name: string;
  /** It shows the time or an address, and so looks a little different each time. */
  readonly varies?: true;
  /** Opens it in a tab in front. No word of it is needed for that: it can be in any language. */
  readonly open: (studio: Studio, view: View) => Promise<Page>;
}

/** The last term of the sample page that stands nowhere before. */
const LAST_TERM = 'corticosteroid';

/** Every surface, in every state that looks like no other. */
export const SURFACES: readonly Surface[] = [
  { name: 'card', open: card },
  { name: 'popup', open: (studio) => popup(studio, 'index.html', '.term-row__count') },
  { name: 'popup-nothing', open: (studio) => popup(studio, 'not-there', '.state') },
  { name: 'popup-not-allowed', open: (studio) => extensionPage(studio, 'popup.html', '.state') },
  { name: 'popup-search', open: (studio) => searched(studio, 'minoxidl', '.term-row') },
  { name: 'popup-not-found', open: (studio) => searched(studio, 'qqqqqqqq', '.state') },
  { name: 'popup-card', open: popupCard },
  { name: 'popup-paused', open: popupPaused },
  { name: 'popup-site-off', open: popupSiteOff },
  { name: 'options', open: (studio) => extensionPage(studio, 'options.html', '.options__section') },
  { name: 'welcome', open: welcome },
  { name: 'enquiry', open: enquiry },
  { name: 'sidepanel', open: sidepanel, varies: true },
  { name: 'links-results', open: linksResults, varies: true },
  { name: 'links', open: (studio) => extensionPage(studio, 'links.html', '#links-text') },
];

async function samplePage({ session, origin }: Studio, path: string): Promise<Page> {
  const page = await session.newPage();
  await page.goto(`${origin}/${path}`);
  await page.bringToFront();
  return page;
}

async function card(studio: Studio, view: View): Promise<Page> {
  const page = await samplePage(studio, 'index.html');
  await untilRead(page);
  await page.setViewport(view);
  const point = await markedPoint(page, 'alopecia areata');
  if (!point) throw new Error('The sample page names alopecia areata no more');
  await page.mouse.move(point.x + 10, point.y + 80);
  await page.mouse.move(point.x, point.y, { steps: 5 });
  await page.mouse.click(point.x, point.y);
  while ((await openCard(studio.extension, page)) === null) await nextFrame(page);
  return page;
}

async function popup(studio: Studio, path: string, shown: string): Promise<Page> {
  const page = await samplePage(studio, path);
  if (path.endsWith('.html')) await untilRead(page);
  return ready(await studio.extension.openPopup(page), shown);
}

async function searched(studio: Studio, words: string, shown: string): Promise<Page> {
  const page = await popup(studio, 'index.html', '.term-row__count');
  await page.type('input[type=search]', words);
  await page.waitForSelector('.term-row__count', { hidden: true });
  return ready(page, shown);
}

async function popupCard(studio: Studio): Promise<Page> {
  const page = await popup(studio, 'index.html', '.term-row__count');
  await page.click('.term-row');
  return ready(page, '.card');
}

async function popupPaused(studio: Studio): Promise<Page> {
  const page = await popup(studio, 'index.html', '.term-row__count');
  await page.click('.controls__pause > summary');
  await page.click('.controls__times button:last-child');
  return ready(page, '.state');
}

async function popupSiteOff(studio: Studio): Promise<Page> {
  const page = await popup(studio, 'index.html', '.term-row__count');
  await page.click('[role=switch]');
  return ready(page, '.state');
}

async function welcome(studio: Studio): Promise<Page> {
  const page = await extensionPage(studio, 'welcome.html', '.welcome__term');
  await page.click('.welcome__term');
  return ready(page, '.welcome__card .card');
}

async function enquiry(studio: Studio): Promise<Page> {
  const page = await extensionPage(studio, 'enquiry.html', '.pattern');
  await page.click('.pattern:nth-of-type(2)');
  return ready(page, '.whole__text');
}

async function sidepanel(studio: Studio): Promise<Page> {
  const page = await samplePage(studio, 'index.html');
  await untilRead(page);
  const path = `sidepanel.html?tab=${await studio.extension.tabId(page)}`;
  return ready(await studio.extension.openPage(path), '.check .page__title');
}

async function linksResults(studio: Studio): Promise<Page> {
  const kept = JSON.stringify(linkResults(studio.origin));
  const page = await studio.extension.openPage('welcome.html');
  await page.evaluate(`(globalThis.browser ?? chrome).storage.session.set(${kept})`);
  return extensionPage(studio, 'links.html', '.results');
}

async function extensionPage({ extension }: Studio, path: string, shown: string): Promise<Page> {
  const page = await extension.openPage(path);
  await page.bringToFront();
  return ready(page, shown);
}

async function ready(page: Page, shown: string): Promise<Page> {
  await page.waitForSelector(shown);
  return page;
}

/** Waits until all of the sample page has been read: its terms come bit by bit. */
async function untilRead(page: Page): Promise<void> {
  while (!(await markedTexts(page)).includes(LAST_TERM)) await nextFrame(page);
}

async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

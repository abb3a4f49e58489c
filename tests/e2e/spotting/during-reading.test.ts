import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { countsOf } from '../../../scripts/browser/marks.ts';
import { test } from '../support/documents.ts';
import { allMarked } from '../support/marked.ts';

/** So many that it takes several turns to read them. */
const MANY = 5000;
const EACH = 50;
const PARAGRAPHS = `<p>${'On vitiligo. '.repeat(EACH)}</p>`.repeat(MANY / EACH);
/** As long as what is read at a time, so that the page has its turn in the midst of the term. */
const TORN = `<p><b>${'so on and on '.repeat(150)}viti</b>ligo.</p>`;
/** What comes waits for its turn where it holds more than a little. */
const MUCH = 'salt '.repeat(500);
/** What "AA" needs to count. */
const COMPANY = 'hair loss';

/** What a page adds in one go, and what it does to that in the midst of the reading. */
interface Case {
  readonly html: string;
  /** Runs in the page. */
  readonly change: () => void;
  /** The same, once that is followed. */
  readonly changeAgain?: () => void;
  /** How often vitiligo is counted in the end. */
  readonly left: number;
}

const CASES: Readonly<Record<string, Case>> = {
  'what waits for its turn leaves the page': {
    html: `<main>${PARAGRAPHS}</main><aside>${MUCH}${COMPANY}</aside>`,
    change: () => document.querySelector('aside')?.remove(),
    left: MANY,
  },
  'a shadow root that waits for its turn leaves the page': {
    html: `<main>${PARAGRAPHS}</main><my-host><template shadowrootmode="open">${MUCH}${COMPANY}</template></my-host>`,
    change: () => document.querySelector('my-host')?.remove(),
    left: MANY,
  },
  'what is being read leaves the page': {
    html: `<main>${PARAGRAPHS}${COMPANY}</main>`,
    change: () => document.querySelector('main')?.remove(),
    left: 0,
  },
  'a text moves into a shadow root that waits for its turn, and leaves the page': {
    html: `<main>${PARAGRAPHS}</main>`,
    change: () => {
      const text = document.createTextNode('hair loss');
      const host = document.createElement('my-host');
      host.textContent = 'salt '.repeat(500);
      const shadow = host.attachShadow({ mode: 'open' });
      document.body.prepend(text, host);
      shadow.append(text);
    },
    changeAgain: () => document.querySelector('my-host')?.shadowRoot?.replaceChildren(),
    left: MANY,
  },
  'terms in parts that are being read are read again': {
    html: `<main>${TORN.repeat(400)}</main>`,
    change: () => {
      for (const paragraph of document.querySelectorAll('main p')) paragraph.prepend('So: ');
    },
    left: 400,
  },
  'a long text that is being read changes': {
    html: `<main>${'On vitiligo. '.repeat(MANY)}</main>`,
    change: () => document.querySelector('main')?.firstChild?.before('So: '),
    left: MANY,
  },
  'a long text that is being read loses all': {
    html: `<main>${'On vitiligo. '.repeat(MANY)}${COMPANY}</main>`,
    change: () => {
      const text = document.querySelector('main')?.firstChild;
      if (text) text.nodeValue = '';
    },
    left: 0,
  },
};

/** Adds what the page holds ready, while it scrolls without end: reading has then its turn once a second. */
async function addWhileScrolling(page: Page): Promise<void> {
  // Nobody listens for scrolls before something has changed.
  await page.$eval('nav', (nav) => nav.append('finasteride'));
  await expect.poll(() => allMarked(page)).toEqual(['vitiligo', 'finasteride']);
  await page.$eval('template', async ({ content }) => {
    let by = -1;
    const timer = setInterval(() => scrollBy(0, (by = -by)), 20);
    Object.assign(globalThis, { rest: () => clearInterval(timer) });
    await new Promise((resolve) => addEventListener('scroll', resolve, { once: true }));
    document.body.append(content);
  });
}

describe('in the midst of a reading', () => {
  for (const [title, { html, change, changeAgain = () => {}, left }] of Object.entries(CASES)) {
    test(title, async ({ page, documents, extension }) => {
      const room = '<div style="height: 300vh"></div>';
      // What stands beside a change is read at once: the end stands further away.
      const end = `<p>salt</p><footer>${MUCH}psoriasis</footer>`;
      const added = `<template>${html}${end}</template>`;
      const body = `<p>On vitiligo and AA.</p><nav></nav>${room}${added}`;
      await page.goto(documents.page('/', body));
      await expect.poll(() => allMarked(page)).toEqual(['vitiligo']);
      await addWhileScrolling(page);
      await expect
        .poll(() => countsOf(extension, page))
        .toHaveProperty(
          'vitiligo',
          expect.toSatisfy((count: number) => count > 1),
        );
      expect(await countsOf(extension, page)).not.toHaveProperty('psoriasis');

      await page.evaluate(change);
      await page.$eval('nav', (nav) => nav.append(', anagen'));
      await expect
        .poll(() => countsOf(extension, page), { timeout: 5000 })
        .toHaveProperty('anagen', 1);
      // What was changed is followed by now, before the reading has come to its end.
      await page.evaluate(changeAgain);
      await page.evaluate('rest()');
      await expect.poll(() => countsOf(extension, page)).toHaveProperty('psoriasis', 1);
      await expect
        .poll(() => countsOf(extension, page))
        .toEqual({ anagen: 1, finasteride: 1, psoriasis: 1, vitiligo: left + 1 });
      // Throws where anything is painted that is gone.
      expect(await allMarked(page)).not.toContain('AA');
    });
  }
});

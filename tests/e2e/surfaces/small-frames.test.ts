import type { Frame, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCard } from '../../../scripts/browser/card.ts';
import { cardSays, noCard } from '../support/card.ts';
import { cardBoxes, pressInCard } from '../support/card-parts.ts';
import { test } from '../support/documents.ts';

/** What pages on both sides hear of the extension: nothing, if all is well. */
const LISTEN = `<script>
  globalThis.heard = [];
  addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
</script>`;

/** The page's only frame, and where it stands. */
async function frameOf(page: Page) {
  const element = await page.waitForSelector('iframe');
  const frame = await element?.contentFrame();
  const box = await element?.boundingBox();
  if (!frame || !box) throw new Error('The page has no frame');
  return { frame, box };
}

/** Points at the term of a frame, as a hand does. */
async function pointAtTerm(page: Page): Promise<void> {
  const { frame, box } = await frameOf(page);
  await expect.poll(() => termIn(frame)).not.toBeNull();
  const term = (await termIn(frame)) ?? { x: 0, y: 0 };
  await page.mouse.move(950, 750);
  await page.mouse.move(box.x + term.x, box.y + term.y, { steps: 8 });
}

function termIn(frame: Frame): Promise<{ x: number; y: number } | null> {
  return frame.evaluate(() => {
    const [mark] = [...CSS.highlights.values()].flatMap((marks) => [...marks]);
    if (!mark) return null;
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

describe('a card asked for in a frame', () => {
  test('too small for it stands beside the frame, in the page around, of another site too', async ({
    page,
    documents,
    elsewhere,
    extension,
  }) => {
    const inner = elsewhere.page('/small', `${LISTEN}<p>On vitiligo.</p>`);
    const style = 'position: absolute; left: 200px; top: 120px; width: 220px; height: 70px';
    await page.goto(
      documents.page('/', `${LISTEN}<iframe src="${inner}" style="${style}"></iframe>`),
    );
    await expect.poll(() => extension.badgeText(page)).toBe('1');
    await pointAtTerm(page);
    await cardSays(extension, page, 'Vitiligo');
    const { frame, box } = await frameOf(page);
    const [card] = await cardBoxes(extension, page);
    // Below the frame, and covering none of it.
    expect(card?.top).toBeGreaterThanOrEqual(box.y + box.height);
    expect(await frame.$('.clinic-context-card')).toBeNull();

    await pressInCard(extension, page, 'Keep this card open');
    await page.mouse.move(900, 40, { steps: 5 });
    expect(await openCard(extension, page)).not.toBeNull();
    await pressInCard(extension, page, 'Close');
    await noCard(extension, page);
    // Neither page has heard of it.
    for (const side of [page, frame]) expect(await side.evaluate('heard')).toEqual([]);
  });

  test('with room for it stands in that frame', async ({ page, documents, extension }) => {
    documents.page('/large', '<p>On vitiligo.</p>');
    await page.goto(
      documents.page('/', '<iframe src="/large" style="width: 700px; height: 600px"></iframe>'),
    );
    await expect.poll(() => extension.badgeText(page)).toBe('1');
    await pointAtTerm(page);
    const { frame } = await frameOf(page);
    await expect.poll(() => frame.$('.clinic-context-card')).not.toBeNull();
    expect(await page.$('.clinic-context-card')).toBeNull();
  });

  test('that lies in another stands where it can, and can be read', async ({
    page,
    documents,
    extension,
  }) => {
    documents.page('/small', '<p>On vitiligo.</p>');
    documents.page('/large', '<iframe src="/small" style="width: 300px; height: 90px"></iframe>');
    await page.goto(
      documents.page('/', '<iframe src="/large" style="width: 700px; height: 600px"></iframe>'),
    );
    await expect.poll(() => extension.badgeText(page)).toBe('1');
    const outer = (await frameOf(page)).box;
    const nested = page.frames().find((frame) => frame.url().endsWith('/small'));
    const element = await nested?.frameElement();
    const box = await element?.boundingBox();
    if (!nested || !box) throw new Error('There is no frame in the frame');
    await expect.poll(() => termIn(nested)).not.toBeNull();
    const term = (await termIn(nested)) ?? { x: 0, y: 0 };
    await page.mouse.move(outer.x + 600, outer.y + 500);
    await page.mouse.move(box.x + term.x, box.y + term.y, { steps: 8 });
    await expect.poll(() => nested.$('.clinic-context-card')).not.toBeNull();
  });
});

import type { BoundingBox, Frame, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCard } from '../../../scripts/browser/card.ts';
import type { ExtensionPages } from '../../../scripts/browser/extension-pages.ts';
import { cardSays, noCard, pointAt } from '../support/card.ts';
import { cardBoxes, focusInCard, pressInCard, tabTo } from '../support/card-parts.ts';
import { type Documents, test } from '../support/documents.ts';
import { changesSeen, watchChanges } from '../support/untouched.ts';

/** What pages on both sides hear of the extension: nothing, if all is well. */
const LISTEN = `<script>
  globalThis.heard = [];
  addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
</script>`;

/** A frame of a page, the first unless told, and where it stands. */
async function frameOf(page: Page, selector = 'iframe') {
  const element = await page.waitForSelector(selector);
  const frame = await element?.contentFrame();
  const box = await element?.boundingBox();
  if (!frame || !box) throw new Error('The page has no such frame');
  return { frame, box };
}

/** Points at the term of a frame, as a hand does. */
async function pointAtTerm(page: Page, selector?: string): Promise<void> {
  const { frame, box } = await frameOf(page, selector);
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

const SMALL = 'width: 220px; height: 70px';

/** Opens the card of a small frame's term in the page around, with a pointer that rests on it. */
async function openAbove(page: Page, documents: Documents, extension: ExtensionPages) {
  documents.page('/small', '<p style="margin: 0">On vitiligo.</p><button>OK</button>');
  await page.goto(documents.page('/', `<iframe src="/small" style="${SMALL}"></iframe>`));
  await expect.poll(() => extension.badgeText(page)).toBe('1');
  await pointAtTerm(page);
  await cardSays(extension, page, 'Vitiligo');
  return frameOf(page);
}

describe('a card asked for in a frame', () => {
  test('that is a drawing stands beside it, too', async ({ page, documents, extension }) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><text x="10" y="30">vitiligo</text></svg>`;
    documents.put('/drawing', svg, { 'content-type': 'image/svg+xml' });
    await page.goto(documents.page('/', `<iframe src="/drawing" style="${SMALL}"></iframe>`));
    await expect.poll(() => extension.badgeText(page)).toBe('1');
    await pointAtTerm(page);
    await cardSays(extension, page, 'Vitiligo');
  });

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

  test('too small for it stands beside it, where that is in a shadow root', async ({
    page,
    documents,
    extension,
  }) => {
    documents.page('/small', '<p>On vitiligo.</p>');
    const style = `position: absolute; left: 400px; top: 200px; ${SMALL}`;
    await page.goto(
      documents.page(
        '/',
        `<div><template shadowrootmode="open"><iframe src="/small" style="${style}"></iframe></template></div>`,
      ),
    );
    await expect.poll(() => extension.badgeText(page)).toBe('1');
    await pointAtTerm(page, 'div >>> iframe');
    await cardSays(extension, page, 'Vitiligo');
    const [card] = await cardBoxes(extension, page);
    expect(card?.left).toBeGreaterThanOrEqual(390);
  });

  test('by keyboard stands beside the frame, wherever pointer and focus are', async ({
    page,
    documents,
    extension,
  }) => {
    documents.page('/other', '<input>');
    const small = documents.page('/small', '<p>On vitiligo. On psoriasis.</p>');
    const style = `position: absolute; left: 400px; top: 200px; ${SMALL}`;
    await page.goto(
      documents.page(
        '/',
        `<iframe src="/other" style="${SMALL}"></iframe><iframe src="/small" style="${style}"></iframe>`,
      ),
    );
    await expect.poll(() => extension.badgeText(page)).toBe('2');
    const other = page.frames().find((frame) => frame.url().endsWith('/other'));
    await (await other?.$('input'))?.focus();
    const id = await extension.frameId(page, small);
    await extension.evaluateInFrame(page, id, async () => {
      await chrome.runtime.sendMessage({ type: 'card-wanted' });
    });
    const step = () =>
      extension.evaluateInFrame(page, id, () => globalThis.clinicContextCard?.step(1, 'edge'));
    const openHere = () =>
      extension.evaluateInFrame(page, id, () => globalThis.clinicContextCard?.openHere());
    await step();
    await openHere();
    await cardSays(extension, page, 'Vitiligo');
    const [card] = await cardBoxes(extension, page);
    expect(card?.left).toBeGreaterThanOrEqual(390);
    expect((await focusInCard(extension, page)).toLowerCase()).toBe('vitiligo');
    // The next term's card takes this one's place.
    await step();
    await cardSays(extension, page, 'Psoriasis');
    await page.keyboard.press('Escape');
    await noCard(extension, page);
    // Where none is open, the frame alone is gone through.
    expect(await step()).toBe(false);
    expect(
      await extension.evaluateInFrame(page, id, () =>
        globalThis.clinicContextCard?.step(-1, 'edge'),
      ),
    ).toBe(true);
    await extension.evaluateInFrame(page, id, async () => {
      // Behind what the step may have asked for.
      await chrome.runtime.sendMessage({ type: 'card-wanted-above' });
    });
    expect(await openCard(extension, page)).toBeNull();
    await openHere();
    await cardSays(extension, page, 'Vitiligo');
  });

  test('too small for it does not open where the pointer has left before it came', async ({
    page,
    documents,
    extension,
  }) => {
    const small = documents.page('/small', '<p>On vitiligo.</p>');
    await watchChanges(page);
    await page.goto(
      documents.page('/', `<p>On psoriasis.</p><iframe src="/small" style="${SMALL}"></iframe>`),
    );
    await expect.poll(() => extension.badgeText(page)).toBe('2');
    const id = await extension.frameId(page, small);
    await extension.evaluateInFrame(page, id, async () => {
      const { runtime }: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome;
      await runtime.sendMessage({ type: 'card-wanted' });
      const send = runtime.sendMessage.bind(runtime);
      runtime.sendMessage = async (message) => {
        await new Promise((resolve) => Object.assign(globalThis, { letGo: resolve }));
        return send(message);
      };
    });
    await pointAtTerm(page);
    const isHeld = () => extension.evaluateInFrame(page, id, () => 'letGo' in globalThis);
    await expect.poll(isHeld).toBe(true);
    await page.mouse.move(950, 750);
    await extension.evaluateInFrame(page, id, () => Reflect.get(globalThis, 'letGo')());
    await pointAt(page, 'psoriasis');
    await cardSays(extension, page, 'Psoriasis');
    // There has been no other.
    expect(await changesSeen(page)).toEqual(['childList of HTML']);
    expect(await (await frameOf(page)).frame.$('.clinic-context-card')).toBeNull();
  });

  test.for([
    [
      'Esc in the frame',
      async (page: Page, { frame }: { frame: Frame }) => {
        await frame.focus('button');
        await page.keyboard.press('Escape');
      },
    ],
    [
      'a press elsewhere in the frame',
      async (page: Page, { box }: { box: BoundingBox }) =>
        page.mouse.click(box.x + 150, box.y + 50),
    ],
    [
      'a pointer that leaves the term within the frame',
      async (page: Page, { box }: { box: BoundingBox }) =>
        page.mouse.move(box.x + 150, box.y + 50, { steps: 5 }),
    ],
  ] as const)(
    'in the page around closes on %s',
    async ([, act], { page, documents, extension }) => {
      const place = await openAbove(page, documents, extension);
      await act(page, place);
      await noCard(extension, page);
    },
  );

  test('in the page around stays where the pointer goes from its term into it', async ({
    page,
    documents,
    extension,
  }) => {
    await openAbove(page, documents, extension);
    const [card] = await cardBoxes(extension, page);
    await page.mouse.move((card?.left ?? 0) + 100, (card?.top ?? 0) + 60, { steps: 8 });
    await page.evaluate(async () => {
      for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
    });
    expect(await openCard(extension, page)).not.toBeNull();
  });

  test('in the page around stays for who is in it, and closes on a press in the frame then', async ({
    page,
    documents,
    extension,
  }) => {
    const { box } = await openAbove(page, documents, extension);
    await tabTo(extension, page, 'Copy with its source');
    await page.mouse.move(box.x + 150, box.y + 50, { steps: 5 });
    await page.evaluate(async () => {
      for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
    });
    expect(await openCard(extension, page)).not.toBeNull();
    await page.mouse.click(box.x + 150, box.y + 50);
    await noCard(extension, page);
  });
});

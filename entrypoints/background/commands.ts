import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { checkTab } from './check-tab.ts';
import { injectCard } from './inject-card.ts';

/** A frame in which there are terms. */
interface Frame {
  readonly id: number;
  /** Whether the reader has stepped to a term in it. */
  readonly isHere: boolean;
  readonly hasFocus: boolean;
}

const frameState = v.object({ terms: v.number(), isHere: v.boolean(), hasFocus: v.boolean() });

/** Answers the keyboard shortcuts that the manifest names, where the browser has such. */
export function answerCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    // Before anything is waited for: browsers open a panel only while they handle the key.
    if (command === 'check-page' && tab) void checkTab(tab);
    else if (tab?.id !== undefined) void run(command, tab.id);
  });
}

async function run(command: string, tab: number): Promise<void> {
  switch (command) {
    case 'next-term':
      return step(tab, 1);
    case 'previous-term':
      return step(tab, -1);
    case 'open-card':
      return openHere(tab);
  }
}

/** Goes from term to term through all frames, round and round. */
async function step(tab: number, direction: 1 | -1): Promise<void> {
  const frames = await framesWithTerms(tab);
  const first = startingFrame(frames);
  if (!first) return;
  const start = frames.indexOf(first);
  // Once more than there are frames: the one begun in the middle is come to again at its edge.
  for (let turn = 0; turn <= frames.length; turn++) {
    const frame = frames.at((start + turn * direction) % frames.length);
    if (frame && (await stepWithin(tab, frame, direction, turn === 0 ? 'view' : 'edge'))) return;
  }
}

/** @returns whether there was a term to go to; there is none in a frame that has gone meanwhile */
async function stepWithin(
  tab: number,
  { id }: Frame,
  direction: 1 | -1,
  from: 'view' | 'edge',
): Promise<boolean> {
  try {
    await injectCard(tab, id);
    const [injection] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [id] },
      args: [direction, from],
      func: (way: 1 | -1, start: 'view' | 'edge') => {
        const card = globalThis.clinicContextCard;
        const moved = card?.step(way, start) ?? false;
        if (!moved) card?.leave();
        return moved;
      },
      injectImmediately: true,
    });
    return injection?.result === true;
  } catch {
    return false;
  }
}

async function openHere(tab: number): Promise<void> {
  const frame = startingFrame(await framesWithTerms(tab));
  if (!frame) return;
  try {
    await injectCard(tab, frame.id);
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame.id] },
      func: () => void globalThis.clinicContextCard?.openHere(),
      injectImmediately: true,
    });
  } catch {
    // The frame has gone meanwhile.
  }
}

function startingFrame(frames: readonly Frame[]): Frame | undefined {
  return (
    frames.find(({ isHere }) => isHere) ??
    // The frames around the one with the focus have it too.
    frames.findLast(({ hasFocus }) => hasFocus) ??
    frames[0]
  );
}

async function framesWithTerms(tab: number): Promise<readonly Frame[]> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: () => ({
        terms: Object.keys(globalThis.clinicContextSpotter?.report().counts ?? {}).length,
        isHere: globalThis.clinicContextCard?.isHere() ?? false,
        hasFocus: document.hasFocus(),
      }),
      // At once: a frame that never ends loading would have all the others wait.
      injectImmediately: true,
    });
    return frames.flatMap(({ frameId, result }) => {
      const parsed = v.safeParse(frameState, result);
      return parsed.success && parsed.output.terms > 0 ? [{ id: frameId, ...parsed.output }] : [];
    });
  } catch {
    // The browser keeps extensions out of this page.
    return [];
  }
}

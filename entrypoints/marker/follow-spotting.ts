import { listen } from '../../lib/page/listen.ts';
import { isOn, type Spotting } from '../../lib/settings/spotting.ts';
import { askBackground } from '../../lib/messaging/tell-background.ts';

/** The longest that a timer can be set to, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/**
 * Tells what a marker has to know and whether it is on here: once the background has answered that,
 * whenever it changes, and when a pause ends.
 */
export function followSpotting(listener: (spotting: Spotting, on: boolean) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let spotting: Spotting | undefined;
  let questions = 0;

  function tell(): void {
    if (!spotting) return;
    clearTimeout(timer);
    timer = undefined;
    const now = Date.now();
    const rest = spotting.pausedUntil - now;
    if (rest > 0) timer = setTimeout(tell, Math.min(rest, LONGEST));
    listener(spotting, isOn(spotting, now));
  }

  async function take(answer: Promise<unknown>): Promise<void> {
    const question = ++questions;
    const answered = await answer;
    // What was asked later is newer, whichever answer comes last.
    if (question !== questions) return;
    // Without one, the extension was updated or taken away under the open page: what was known holds on.
    if (isSpotting(answered)) spotting = answered;
    tell();
  }

  globalThis.clinicContextAskAnew = () => void take(ask());
  // Nobody is told of changes in the back/forward cache.
  listen(window, 'pageshow', ({ isTrusted, persisted }) => {
    if (isTrusted && persisted) void take(ask());
  });
  // Timers stand still while the computer sleeps.
  listen(document, 'visibilitychange', () => {
    if (timer !== undefined) tell();
  });
  void take(firstAnswer());
}

function ask(): Promise<unknown> {
  return askBackground({ type: 'spotting-wanted' });
}

/** What is answered where a marker is wanted saves the first question. */
async function firstAnswer(): Promise<unknown> {
  return (await globalThis.clinicContextSpotting) || ask();
}

/** The background alone answers, from what it has checked: it is believed. */
function isSpotting(answer: unknown): answer is Spotting {
  return Boolean(answer);
}

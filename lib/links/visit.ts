import browser from 'webextension-polyfill';
import type { PageCheck } from '../check/page-check.ts';
import { readTab, UnreadableTab } from '../check/read-tab.ts';
import { classify, isSamePage, type Look } from './classify.ts';
import { countCheck } from './count-check.ts';
import type { Limits } from './limits.ts';
import { isLocal } from './local-network.ts';
import { lookAt, untilQuiet } from './look-at-page.ts';
import { isRead, type Outcome, type OutcomeKind } from './outcome.ts';
import { closeTab, mute, openTab } from './tabs.ts';
import { WatchedTab } from './watched-tab.ts';
import { TOO_LONG, within } from '../helpers/within.ts';

/** What a visit to a link brought back. */
export interface Visited {
  readonly outcome: Outcome;
  /** What stands on the page, where it was read. */
  readonly check?: PageCheck;
}

export interface VisitRequest {
  readonly address: string;
  /** The window to open it in; undefined where there is but one. */
  readonly windowId: number | undefined;
  readonly limits: Limits;
  /** Whether a link may lead to an address of the local network. */
  readonly localAllowed: boolean;
}

/** A page that has begun to load so often leads its visitor round and round. */
const MOST_LOADS = 15;
/** So often is enough where no page ever settled. */
const MANY_LOADS = 6;
/** So long a tab stays blank that will show nothing. */
const BLANK_MS = 1200;
/** So often a tab is asked that tells nothing of itself. */
const UNHEARD_MS = 1000;
/** After so many times without a sign, a tab that loads nothing has had its turn. */
const LONG_SILENCE = 3;
/** So long a page has to answer that was slow to load. */
const LAST_LOOK_MS = 2000;

/** Opens a link in a tab of its own, reads the page it comes to, and closes the tab. */
export async function visit(request: VisitRequest): Promise<Visited> {
  const controller = new AbortController();
  const opened = await openTab(request.address, request.windowId);
  try {
    // At once: what happens before that is not heard.
    const tab = new WatchedTab(opened, controller.signal);
    await mute(opened.id);
    await tab.lookUp();
    const rest = await within(request.limits.page, comeToRest(tab, request.limits));
    return await whatCame(tab, rest, request);
  } finally {
    controller.abort();
    await closeTab(opened.id);
  }
}

/** Waits until the tab shows a page that has settled; or says what became of it instead. */
async function comeToRest(tab: WatchedTab, limits: Limits): Promise<'settled' | OutcomeKind> {
  for (let silent = 0; ;) {
    const stirs = tab.until(
      () => (!tab.isLoading && tab.loads > 0) || tab.isGone || tab.loads > MOST_LOADS,
    );
    if ((await within(UNHEARD_MS, stirs)) === TOO_LONG) {
      // Chrome does not tell that a server had nothing to show (204).
      await tab.lookUp();
      // Firefox may have loaded and be done before it was listened to.
      silent++;
      if (tab.isLoading || (tab.loads === 0 && silent < LONG_SILENCE)) continue;
    }
    // Chrome closes the tab of a download before it has shown anything.
    if (tab.isGone) return tab.address ? 'closed' : 'no-page';
    if (tab.loads > MOST_LOADS) return 'redirect-loop';
    const { loads } = tab;
    const changed = tab.until(() => tab.isGone || tab.loads !== loads);
    if (!tab.address) {
      // Between two pages, and before the first, tabs are blank for a moment.
      const shows = tab.until(() => tab.isGone || tab.loads !== loads || tab.address !== '');
      if ((await within(BLANK_MS, shows)) === TOO_LONG) return 'no-page';
      continue;
    }
    try {
      const quiet = Promise.race([untilQuiet(tab.id, limits), changed]);
      // Firefox gives no answer at all for an error page that is just coming up.
      if ((await within(limits.restless + UNHEARD_MS, quiet)) === TOO_LONG) {
        await tab.lookUp();
        continue;
      }
    } catch (error) {
      // It may have gone on to another page meanwhile.
      await tab.lookUp();
      if (tab.isGone || tab.isLoading || tab.loads !== loads) continue;
      return whyUnread(tab, error);
    }
    if (!tab.isGone && !tab.isLoading && tab.loads === loads) return 'settled';
  }
}

async function whatCame(
  tab: WatchedTab,
  rest: 'settled' | OutcomeKind | typeof TOO_LONG,
  request: VisitRequest,
): Promise<Visited> {
  const { address } = request;
  const came = tab.address;
  const cameTo = came && !isSamePage(address, came) ? { cameTo: came } : {};
  if (came && isBarred(came, request)) {
    return { outcome: { kind: 'local', ...cameTo } };
  }
  if (rest === TOO_LONG) {
    if (tab.loads > MANY_LOADS) return { outcome: { kind: 'redirect-loop', ...cameTo } };
    // What it shows by now may be all there is.
    const late = came ? await within(LAST_LOOK_MS, lookOrWhyNot(tab)) : TOO_LONG;
    if (late === TOO_LONG) return { outcome: { kind: 'slow', ...cameTo } };
    if (typeof late === 'string') return { outcome: { kind: late, ...cameTo } };
    const { outcome, check } = await read(tab, late, request);
    if (outcome.kind === 'no-text') return { outcome: { ...outcome, kind: 'slow' } };
    return {
      outcome: { ...outcome, unfinished: true },
      // A wall tells more of what is missing.
      ...(check && { check: { partial: 'unfinished', ...check } }),
    };
  }
  if (rest !== 'settled') return { outcome: { kind: rest, ...cameTo } };
  const look = await within(LAST_LOOK_MS, lookOrWhyNot(tab));
  if (look === TOO_LONG) return { outcome: { kind: 'slow', ...cameTo } };
  return typeof look === 'string'
    ? { outcome: { kind: look, ...cameTo } }
    : read(tab, look, request);
}

/** What a tab shows; or, where that is no page, what it is instead. */
async function lookOrWhyNot(tab: WatchedTab): Promise<Look | OutcomeKind> {
  try {
    return await lookAt(tab.id);
  } catch (error) {
    await tab.lookUp();
    return tab.isGone ? 'closed' : whyUnread(tab, error);
  }
}

async function read(tab: WatchedTab, look: Look, request: VisitRequest): Promise<Visited> {
  // It can have gone on since it was asked where it is.
  if (isBarred(look.address, request)) return { outcome: { kind: 'local', cameTo: look.address } };
  const kind = classify(request.address, look);
  const outcome: Outcome = {
    kind,
    ...(look.title && { title: look.title }),
    ...(!isSamePage(request.address, look.address) && { cameTo: look.address }),
    ...(look.status >= 400 && { status: look.status }),
  };
  if (!isRead(kind)) return { outcome };
  try {
    const check = await within(request.limits.page, readTab(tab.id));
    if (check === TOO_LONG) return { outcome: { ...outcome, kind: 'slow' } };
    if (isBarred(check.address, request)) {
      return { outcome: { kind: 'local', cameTo: check.address } };
    }
    return {
      outcome: { ...outcome, counts: countCheck(check) },
      check: kind === 'read' ? check : { ...check, partial: kind },
    };
  } catch (error) {
    if (!(error instanceof UnreadableTab)) throw error;
    return { outcome: { ...outcome, kind: error.reason === 'no-tab' ? 'closed' : 'protected' } };
  }
}

/** Whether an address is of the local network, and nobody has allowed that. */
function isBarred(address: string, { localAllowed }: VisitRequest): boolean {
  const { hostname = '' } = URL.parse(address) ?? {};
  return !localAllowed && hostname !== '' && isLocal(hostname);
}

/** Why the browser lets nobody look at what a tab shows. */
async function whyUnread(tab: WatchedTab, error: unknown): Promise<OutcomeKind> {
  if (await showsPdf(tab)) return 'pdf';
  const says = error instanceof Error ? error.message : '';
  // Firefox says of its error pages that they belong to no host.
  return /error page|missing host permission/i.test(says) ? 'unreachable' : 'protected';
}

/** Firefox shows PDF files in a page of its own, with an icon of its own. */
async function showsPdf({ id, address }: WatchedTab): Promise<boolean> {
  const { favIconUrl = '' } = await browser.tabs.get(id);
  return favIconUrl.endsWith('/pdf.svg') || /\.pdf$/i.test(new URL(address).pathname);
}

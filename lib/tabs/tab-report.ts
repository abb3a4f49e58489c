import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { FrameReport } from '../messaging/frame.ts';

/** What can be learned of the terms in a tab. */
export type TabReport =
  /** How often each term (by id) is marked, over all frames. */
  | { readonly kind: 'report'; readonly counts: ReadonlyMap<string, number> }
  /** No spotter runs there: the page was open before the extension was. */
  | { readonly kind: 'not-reached' }
  /** The browser keeps extensions out of this page. */
  | { readonly kind: 'not-allowed' };

const frameReport = v.object({
  counts: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))),
}) satisfies v.GenericSchema<FrameReport>;

/** Asks the spotter of every frame in a tab what it has marked. */
export async function reportOf(tabId: number): Promise<TabReport> {
  let frames: readonly { frameId?: number; result?: unknown }[];
  try {
    frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // Runs in the frame: it can use nothing from this file.
      func: () =>
        document.contentType === 'application/pdf'
          ? 'pdf'
          : (globalThis.clinicContextSpotter?.report() ?? null),
      injectImmediately: true,
    });
  } catch {
    return { kind: 'not-allowed' };
  }
  // Chrome runs scripts around its view of a PDF file, and keeps them from what stands in it.
  if (frames.some(({ frameId, result }) => frameId === 0 && result === 'pdf')) {
    return { kind: 'not-allowed' };
  }
  const reports = frames.flatMap(({ result }) => {
    const parsed = v.safeParse(frameReport, result);
    return parsed.success ? [parsed.output] : [];
  });
  if (reports.length === 0) return { kind: 'not-reached' };
  return { kind: 'report', counts: sumCounts(reports) };
}

/** Adds up the counts of several frames. */
export function sumCounts(reports: readonly FrameReport[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { counts } of reports) {
    for (const [term, count] of Object.entries(counts)) {
      sums.set(term, (sums.get(term) ?? 0) + count);
    }
  }
  return sums;
}

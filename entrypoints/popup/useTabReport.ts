import * as v from 'valibot';
import { useEffect, useState } from 'react';
import browser, { type Runtime } from 'webextension-polyfill';
import { spotterMessage } from '../../lib/messaging/messages.ts';
import { onPermissionChanged } from '../../lib/tabs/page-permission.ts';
import { reportOf } from '../../lib/tabs/tab-report.ts';
import type { TabReport } from '../../lib/tabs/tab-report.ts';

/** What is known of the tab so far. */
export type TabState = { readonly kind: 'reading' } | TabReport;

/** Reads the tab when the popup opens, and again whenever other terms are on show there. */
export function useTabReport(tab: Promise<number | undefined>): TabState {
  const [state, setState] = useState<TabState>({ kind: 'reading' });
  useEffect(() => {
    const controller = new AbortController();
    const read = async () => {
      const id = await tab;
      const report: TabReport = id === undefined ? { kind: 'not-allowed' } : await reportOf(id);
      if (!controller.signal.aborted) setState(report);
    };
    // Spotters tell the background; the popup listens along and gives no answer.
    const heard = (message: unknown, sender: Runtime.MessageSender): undefined => {
      const parsed = v.safeParse(spotterMessage, message);
      if (!parsed.success || parsed.output.type !== 'terms-changed') return;
      if (sender.id !== browser.runtime.id) return;
      void tab.then((id) => (id === sender.tab?.id ? read() : undefined));
    };
    browser.runtime.onMessage.addListener(heard);
    onPermissionChanged(() => void read(), controller.signal);
    void read();
    return () => {
      controller.abort();
      browser.runtime.onMessage.removeListener(heard);
    };
  }, [tab]);
  return state;
}

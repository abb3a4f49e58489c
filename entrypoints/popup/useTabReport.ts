import { useEffect, useState } from 'react';
import { readTab, type TabReport } from '../../lib/tab-report.ts';

/** What is known of the tab so far. */
export type TabState = { readonly kind: 'reading' } | TabReport;

/** Reads the tab once, when the popup opens. */
export function useTabReport(tab: Promise<number | undefined>): TabState {
  const [state, setState] = useState<TabState>({ kind: 'reading' });
  useEffect(() => {
    let stale = false;
    void tab
      .then((id): TabReport | Promise<TabReport> =>
        id === undefined ? { kind: 'not-allowed' } : readTab(id),
      )
      .then((report) => {
        if (!stale) setState(report);
      });
    return () => {
      stale = true;
    };
  }, [tab]);
  return state;
}

import { useEffect, useState } from 'react';
import { readTab } from '../../lib/tab-report.ts';
import type { TabReport } from '../../lib/tab-report.ts';

/** What is known of the tab so far. */
export type TabState = { readonly kind: 'reading' } | TabReport;

/** Reads the tab once, when the popup opens. */
export function useTabReport(tab: Promise<number | undefined>): TabState {
  const [state, setState] = useState<TabState>({ kind: 'reading' });
  useEffect(() => {
    let stale = false;
    const read = async () => {
      const id = await tab;
      const report: TabReport = id === undefined ? { kind: 'not-allowed' } : await readTab(id);
      if (!stale) setState(report);
    };
    void read();
    return () => {
      stale = true;
    };
  }, [tab]);
  return state;
}

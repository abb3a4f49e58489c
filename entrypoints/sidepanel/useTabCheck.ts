import { useCallback, useEffect, useRef, useState } from 'react';
import { followTab } from '../../lib/check/follow-tab.ts';
import type { PagePlace } from '../../lib/check/page-check.ts';
import { showInTab } from '../../lib/check/read-tab.ts';
import type { Shown } from '../../lib/check/page-reader.ts';
import { type TabCheck, TabWatch } from '../../lib/check/watch-tab.ts';
import { bringToFront } from '../../lib/check/bring-to-front.ts';

/** The tab that the panel is about, and what can be done with it. */
export interface CheckedTab {
  /** Absent where the page was read, and its tab closed. */
  readonly tabId?: number | undefined;
  /** `reading` until it is known whether there is one. */
  readonly state: TabCheck;
  /** Ends once the page has been read. */
  readonly readAgain: () => Promise<void>;
  /** Shows a place in the page; `text` is what was read there. */
  readonly show: (place: PagePlace, text: string) => Promise<Shown>;
}

/** Follows the tab in front, or the one that the address names, and checks it. */
export function useTabCheck(): CheckedTab {
  const [tabId, setTabId] = useState<number | undefined>();
  const [state, setState] = useState<TabCheck>({ kind: 'reading' });
  const watch = useRef<TabWatch>(undefined);

  useEffect(() => {
    const controller = new AbortController();
    const choose = (id: number | undefined) => {
      setTabId(id);
      if (id === undefined) setState({ kind: 'no-tab' });
    };
    followTab(location.search, choose, controller.signal);
    return () => {
      controller.abort();
    };
  }, []);

  useEffect(() => {
    if (tabId === undefined) return undefined;
    const controller = new AbortController();
    watch.current = new TabWatch(tabId, setState, controller.signal);
    return () => {
      controller.abort();
      watch.current = undefined;
    };
  }, [tabId]);

  const readAgain = useCallback(async () => {
    // Where there is no check to see meanwhile, something else is to be seen than before the press.
    setState((now) => (now.kind === 'check' ? now : { kind: 'reading' }));
    await watch.current?.read();
  }, []);
  const show = useCallback(
    async (place: PagePlace, text: string): Promise<Shown> => {
      if (tabId === undefined) return 'gone';
      const shown = await showInTab(tabId, place, text);
      if (shown === 'shown') await bringToFront(tabId);
      else if (shown === 'gone') void readAgain();
      return shown;
    },
    [tabId, readAgain],
  );
  return { tabId, state, readAgain, show };
}

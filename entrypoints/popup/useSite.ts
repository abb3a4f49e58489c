import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import { siteOf } from '../../lib/settings/sites.ts';

/** The site of a tab, as `https://example.org/`; undefined where there is none or it is not told. */
export function useSite(tab: Promise<number | undefined>): string | undefined {
  const [site, setSite] = useState<string>();
  useEffect(() => {
    let stale = false;
    const look = async () => {
      const id = await tab;
      const url = id === undefined ? undefined : (await browser.tabs.get(id)).url;
      if (!stale) setSite(siteOf(url ?? ''));
    };
    void look();
    return () => {
      stale = true;
    };
  }, [tab]);
  return site;
}

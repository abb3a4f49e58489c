import { i18n } from '#i18n';
import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import { PanelIcon } from '../../components/icons.tsx';
import { openPageCheck, type TabToCheck } from '../../lib/open-page-check.ts';

interface Props {
  readonly tab: Promise<number | undefined>;
}

/** The way to the page check. */
export function CheckPage({ tab }: Props) {
  // Known before the click: browsers open a panel only while they handle one.
  const [known, setKnown] = useState<TabToCheck>();
  useEffect(() => {
    let stale = false;
    const look = async () => {
      const id = await tab;
      const windowId = id === undefined ? undefined : (await browser.tabs.get(id)).windowId;
      if (!stale && id !== undefined && windowId !== undefined) setKnown({ id, windowId });
    };
    void look();
    return () => {
      stale = true;
    };
  }, [tab]);
  if (!known) return null;
  const open = async () => {
    await openPageCheck(known);
    window.close();
  };
  return (
    <p className="check-page">
      <button className="button" type="button" data-arrow-stop onClick={() => void open()}>
        <PanelIcon />
        {i18n.t('sidepanel.open')}
      </button>
    </p>
  );
}

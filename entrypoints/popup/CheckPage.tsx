import { i18n } from '#i18n';
import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import { CheckManyLinks } from '../../components/CheckManyLinks.tsx';
import { PanelIcon } from '../../components/icons.tsx';
import { openPageCheck, type TabToCheck } from '../../lib/check/open-page-check.ts';
import { leaveFor } from './leave.ts';

interface Props {
  readonly tab: Promise<number | undefined>;
}

/** The ways to the page check, and to the check of many links. */
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
  return (
    <p className="check-page">
      {known && (
        <button
          className="button"
          type="button"
          data-arrow-stop
          onClick={() => void leaveFor(() => openPageCheck(known))}
        >
          <PanelIcon />
          {i18n.t('sidepanel.open')}
        </button>
      )}
      <CheckManyLinks />
    </p>
  );
}

import { i18n } from '#i18n';
import { useState } from 'react';
import type { PageCheck } from '../../lib/check/page-check.ts';
import { siteState } from '../../lib/settings/site-switch.ts';
import { siteOf } from '../../lib/settings/sites.ts';
import { useKept } from '../../components/useKept.ts';
import { whenRead } from '../../components/whenRead.ts';

interface Props {
  readonly check: PageCheck;
  /** Absent where another button has the page read again. */
  readonly onRead: (() => void) | undefined;
}

/** Which page was read, and when. */
export function PageHeader({ check: { title, address, language, readAt }, onRead }: Props) {
  const kept = useKept();
  const [shownAt] = useState(() => new Date());
  const site = siteOf(address);
  const name = title === '' ? address : title;
  const isOff = kept !== undefined && site !== undefined && !siteState(kept.settings, site).on;
  return (
    <header className="page">
      <h2
        className="page__title long-title"
        lang={title === '' ? undefined : language}
        dir="auto"
        title={name}
      >
        {name}
      </h2>
      <p className="page__address long-title" title={address}>
        {hostOf(address)}
      </p>
      <p className="page__read">
        {whenRead(readAt, shownAt)}{' '}
        {onRead && (
          <button className="button page__again" type="button" onClick={onRead}>
            {i18n.t('sidepanel.readAgain')}
          </button>
        )}
      </p>
      {isOff && <p className="fine">{i18n.t('sidepanel.siteOff')}</p>}
    </header>
  );
}

/** Where it is, as people tell sites apart; whole where there is no site. */
function hostOf(address: string): string {
  const { host, pathname } = URL.parse(address) ?? {};
  return host ? `${host}${pathname === '/' ? '' : pathname}` : address;
}

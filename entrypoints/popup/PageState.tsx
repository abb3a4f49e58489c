import { i18n } from '#i18n';
import browser from 'webextension-polyfill';
import { PermissionRequest } from '../../components/PermissionRequest.tsx';
import { usePagePermission } from '../../components/usePagePermission.ts';
import type { TabReport } from '../../lib/tabs/tab-report.ts';
import { leaveFor } from './leave.ts';

interface Props {
  readonly kind: TabReport['kind'];
  readonly tab: Promise<number | undefined>;
}

/** Why no term of the page is listed, and what to do. */
export function PageState({ kind, tab }: Props) {
  const allowed = usePagePermission();
  if (kind === 'not-allowed' && allowed === false) return <PermissionRequest heading="h1" />;
  if (kind === 'not-allowed') {
    return (
      <section className="state">
        <h1 className="state__title">{i18n.t('popup.notAllowed')}</h1>
        <p>{i18n.t('popup.notAllowedHelp')}</p>
      </section>
    );
  }
  if (kind === 'not-reached') {
    return (
      <section className="state">
        <h1 className="state__title">{i18n.t('popup.notReached')}</h1>
        <p>{i18n.t('popup.notReachedHelp')}</p>
        <button
          className="button"
          type="button"
          onClick={() => {
            void leaveFor(async () => browser.tabs.reload(await tab));
          }}
        >
          {i18n.t('popup.reload')}
        </button>
      </section>
    );
  }
  return (
    <section className="state">
      <h1 className="state__title">{i18n.t('popup.nothingHere')}</h1>
      <p>{i18n.t('popup.nothingHereHelp')}</p>
    </section>
  );
}

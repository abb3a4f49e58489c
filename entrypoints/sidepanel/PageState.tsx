import { i18n } from '#i18n';
import type { ReactNode } from 'react';
import { PermissionRequest } from '../../components/PermissionRequest.tsx';
import { usePagePermission } from '../../components/usePagePermission.ts';
import type { TabCheck } from '../../lib/check/watch-tab.ts';

interface Props {
  readonly kind: Exclude<TabCheck['kind'], 'check'>;
  readonly onRetry: () => void;
  /** What else there is to do. */
  readonly children?: ReactNode;
}

/** What each is called, and what it means. */
export const STATES = {
  reading: { title: 'sidepanel.reading', help: undefined },
  'no-tab': { title: 'sidepanel.noTab', help: 'sidepanel.noTabHelp' },
  'not-allowed': { title: 'sidepanel.notAllowed', help: 'sidepanel.notAllowedHelp' },
  failed: { title: 'sidepanel.failed', help: 'sidepanel.failedHelp' },
} as const satisfies Record<Props['kind'], object>;

/** Why there is no check to see, and what to do. */
export function PageState({ kind, onRetry, children }: Props) {
  const allowed = usePagePermission();
  if (kind === 'not-allowed' && allowed === false) {
    return (
      <main className="panel">
        <PermissionRequest heading="h1" />
      </main>
    );
  }
  const { title, help } = STATES[kind];
  return (
    <main className="panel" aria-busy={kind === 'reading'}>
      <section className="state">
        <h1 className="state__title">{i18n.t(title)}</h1>
        {help && <p>{i18n.t(help)}</p>}
        {kind === 'failed' && (
          <button className="button" type="button" onClick={onRetry}>
            {i18n.t('sidepanel.tryAgain')}
          </button>
        )}
        {children}
      </section>
    </main>
  );
}

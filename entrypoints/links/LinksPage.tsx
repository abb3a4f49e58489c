import { i18n } from '#i18n';
import { useRef, useState } from 'react';
import { PermissionRequest } from '../../components/PermissionRequest.tsx';
import { usePagePermission } from '../../components/usePagePermission.ts';
import { forgetRun } from '../../lib/links/store.ts';
import { type RunChoices, newRun } from '../../lib/links/run.ts';
import type { SavedRun } from '../../lib/links/saved-run.ts';
import { Compose } from './compose/Compose.tsx';
import { RunView } from './run/RunView.tsx';
import { startRun, takeUpRun, type UnderWay } from './under-way.ts';

interface Props {
  /** The check that was under way or kept when the page was opened. */
  readonly saved: SavedRun | undefined;
}

/** The link check: first what to check, then how it comes along and what came of it. */
export function LinksPage({ saved }: Props) {
  const [underWay, setUnderWay] = useState<UnderWay | undefined>(() => saved && takeUpRun(saved));
  const title = useRef<HTMLHeadingElement>(null);
  const allowed = usePagePermission();

  const start = (addresses: readonly string[], choices: RunChoices) => {
    setUnderWay(startRun(newRun(addresses, choices)));
  };
  const forget = async () => {
    await underWay?.stop();
    await forgetRun();
    setUnderWay(undefined);
    title.current?.focus();
  };

  return (
    <main className="links">
      <header className="links__header">
        <h1 className="links__title" tabIndex={-1} ref={title}>
          {i18n.t('links.title')}
        </h1>
        {!underWay && <p>{i18n.t('links.intro')}</p>}
      </header>
      {allowed === false && <PermissionRequest heading="h2" />}
      {underWay ? (
        <RunView underWay={underWay} isAllowed={allowed} onForget={() => void forget()} />
      ) : (
        <Compose isAllowed={allowed === true} onStart={start} />
      )}
    </main>
  );
}

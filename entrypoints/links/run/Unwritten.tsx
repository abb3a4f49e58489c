import { i18n } from '#i18n';
import type { RunState } from '../../../lib/links/run.ts';

interface Props {
  readonly state: Pick<RunState, 'unwritten' | 'held'>;
}

/** Says what of a check the browser does not store, and so goes with this tab. */
export function Unwritten({ state: { unwritten, held } }: Props) {
  const [page] = held.values();
  return (
    <>
      {unwritten !== undefined && (
        <p className="links__warning" role="alert">
          {i18n.t('links.run.unwritten', { reason: unwritten })}
        </p>
      )}
      {page && (
        <p className="links__warning" role="alert">
          {i18n.t('links.run.held', { reason: page.why })}
        </p>
      )}
    </>
  );
}

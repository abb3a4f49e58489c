import { i18n } from '#i18n';
import { Notice } from '../../components/Notice.tsx';
import type { PartlyBecause } from '../../lib/check/page-check.ts';

interface Props {
  /** Whether it was made with what the clinic said before. */
  readonly isOutdated: boolean;
  readonly partial: PartlyBecause | undefined;
  readonly onRead: () => void;
}

const PARTIAL = {
  login: 'sidepanel.partialLogin',
  consent: 'sidepanel.partialConsent',
  unfinished: 'sidepanel.partialUnfinished',
} as const satisfies Record<PartlyBecause, string>;

/** Says why a kept check is no ground for an answer, and offers to make it anew. */
export function RereadNotice({ isOutdated, partial, onRead }: Props) {
  return (
    <>
      {isOutdated && (
        <Notice title={i18n.t('sidepanel.outdated')}>{i18n.t('sidepanel.outdatedHelp')}</Notice>
      )}
      {partial && (
        <div className="notice">
          <p className="notice__title">{i18n.t('sidepanel.partial')}</p>
          <p>{i18n.t(PARTIAL[partial])}</p>
        </div>
      )}
      <p>
        <button className="button button--main" type="button" onClick={onRead}>
          {i18n.t('sidepanel.readAgain')}
        </button>
      </p>
    </>
  );
}

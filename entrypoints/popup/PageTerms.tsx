import { i18n } from '#i18n';
import { useId } from 'react';
import { usePack } from '../../components/PackContext.tsx';
import { TermList } from '../../components/TermList.tsx';
import type { Term } from '../../lib/content/pack.ts';
import { siteState } from '../../lib/settings/site-switch.ts';
import type { Kept } from '../../lib/settings/store.ts';
import { termsOnPage } from '../../lib/terms/terms-on-page.ts';
import { PausedState, SiteOffState } from './OffState.tsx';
import { PageState } from './PageState.tsx';
import { usePointing } from './usePointing.ts';
import type { TabState } from './useTabReport.ts';

interface Props {
  readonly tab: Promise<number | undefined>;
  readonly tabState: TabState;
  readonly kept: Kept;
  readonly site: string | undefined;
  /** Milliseconds since 1970; undefined while nothing is paused. */
  readonly pausedUntil: number | undefined;
  readonly onOpen: (term: Term) => void;
  /** A pause was ended, and the button that did it has gone. */
  readonly onResumed: () => void;
}

/** The terms on the page; where there are none to show, why, and everything there is to read. */
export function PageTerms({ tab, tabState, kept, site, pausedUntil, onOpen, onResumed }: Props) {
  const pack = usePack();
  const id = useId();
  const point = usePointing(tab);
  const { on, because } = site ? siteState(kept.settings, site) : { on: true, because: [] };
  if (tabState.kind === 'reading') return null;

  const rests = pausedUntil !== undefined || !on;
  const found = tabState.kind === 'report' && !rests ? termsOnPage(pack, tabState.counts) : [];
  if (found.length > 0) {
    return (
      <section>
        <h1 className="list-title" id={id}>
          {i18n.t('popup.onThisPage')}
          <span className="list-title__count"> {i18n.t('popup.termCount', found.length)}</span>
        </h1>
        <TermList terms={found} labelledBy={id} onOpen={onOpen} onPoint={point} />
      </section>
    );
  }
  return (
    <>
      {pausedUntil !== undefined ? (
        <PausedState until={pausedUntil} onResumed={onResumed} />
      ) : on || site === undefined ? (
        <PageState kind={tabState.kind} tab={tab} />
      ) : (
        <SiteOffState settings={kept.settings} site={site} because={because} />
      )}
      <section>
        <h2 className="list-title" id={id}>
          {i18n.t('popup.everything')}
        </h2>
        <TermList terms={pack.terms.map((term) => ({ term }))} labelledBy={id} onOpen={onOpen} />
      </section>
    </>
  );
}

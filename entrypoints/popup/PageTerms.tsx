import { i18n } from '#i18n';
import { useId } from 'react';
import { usePack } from '../../components/PackContext.tsx';
import { TermList } from '../../components/TermList.tsx';
import type { Term } from '../../lib/content/pack.ts';
import { termsOnPage } from '../../lib/terms-on-page.ts';
import { PageState } from './PageState.tsx';
import type { TabState } from './useTabReport.ts';

interface Props {
  readonly tab: Promise<number | undefined>;
  readonly tabState: TabState;
  readonly onOpen: (term: Term) => void;
}

/** The terms on the page; where there are none to show, why, and everything there is to read. */
export function PageTerms({ tab, tabState, onOpen }: Props) {
  const pack = usePack();
  const id = useId();
  if (tabState.kind === 'reading') return null;

  const found = tabState.kind === 'report' ? termsOnPage(pack, tabState.counts) : [];
  if (found.length > 0) {
    return (
      <section>
        <h1 className="list-title" id={id}>
          {i18n.t('popup.onThisPage')}
          <span className="list-title__count"> {i18n.t('popup.termCount', found.length)}</span>
        </h1>
        <TermList terms={found} labelledBy={id} onOpen={onOpen} />
      </section>
    );
  }
  return (
    <>
      <PageState kind={tabState.kind} tab={tab} />
      <section>
        <h2 className="list-title" id={id}>
          {i18n.t('popup.everything')}
        </h2>
        <TermList terms={pack.terms.map((term) => ({ term }))} labelledBy={id} onOpen={onOpen} />
      </section>
    </>
  );
}

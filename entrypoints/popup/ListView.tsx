import { i18n } from '#i18n';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { usePack } from '../../components/PackContext.tsx';
import { SavedQuestions } from '../../components/SavedQuestions.tsx';
import { useArrowKeys } from '../../components/useArrowKeys.ts';
import { useKept } from '../../components/useKept.ts';
import type { Term } from '../../lib/content/pack.ts';
import { lookUp } from '../../lib/terms/look-up.ts';
import { createTermSearch } from '../../lib/terms/search.ts';
import { CheckPage } from './CheckPage.tsx';
import { PageTerms } from './PageTerms.tsx';
import { SavedFromMenu } from './SavedFromMenu.tsx';
import { SearchBox } from './SearchBox.tsx';
import { resultWords, SearchResults } from './SearchResults.tsx';
import { SiteControls } from './SiteControls.tsx';
import { usePausedUntil } from './usePausedUntil.ts';
import { useSite } from './useSite.ts';
import type { TabState } from './useTabReport.ts';

interface Props {
  readonly tab: Promise<number | undefined>;
  readonly tabState: TabState;
  readonly onOpen: (term: Term) => void;
}

/** The search, and below it what it found or, with nothing asked, what is on the page. */
export function ListView({ tab, tabState, onOpen }: Props) {
  const pack = usePack();
  const smallWords = i18n.t('popup.searchSmallWords');
  const search = useMemo(() => createTermSearch(pack, smallWords.split(' ')), [pack, smallWords]);
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query.trim());
  const results = useMemo(() => search(asked), [search, asked]);
  const field = useRef<HTMLInputElement>(null);
  const [isResumed, setIsResumed] = useState(false);
  const container = useRef<HTMLDivElement>(null);
  useArrowKeys(container);
  const kept = useKept();
  const tabSite = useSite(tab);
  // Of a page that the browser keeps from us, a PDF file say, there is nothing to switch.
  const site = tabState.kind === 'not-allowed' ? undefined : tabSite;
  const pausedUntil = usePausedUntil(kept);

  useEffect(() => {
    const controller = new AbortController();
    lookUp.onGiven(setQuery, controller.signal);
    return () => {
      controller.abort();
    };
  }, []);

  const said = () => {
    if (asked !== '') return resultWords(asked, results);
    if (pausedUntil !== undefined) return i18n.t('controls.paused');
    return isResumed && i18n.t('controls.resumed');
  };

  return (
    <div ref={container}>
      <SearchBox
        inputRef={field}
        query={query}
        onChange={setQuery}
        onSubmit={() => {
          const [best] = search(query);
          if (best) onOpen(best.term);
        }}
      />
      {/* There before it speaks, or screen readers would not hear it. */}
      <output className="visually-hidden">{said()}</output>
      {asked === '' ? (
        kept && (
          <>
            <SavedFromMenu />
            <SiteControls kept={kept} site={site} />
            <PageTerms
              tab={tab}
              tabState={tabState}
              kept={kept}
              site={site}
              pausedUntil={pausedUntil}
              onOpen={onOpen}
              onResumed={() => {
                field.current?.focus();
                setIsResumed(true);
              }}
            />
            <CheckPage tab={tab} />
            <SavedQuestions />
          </>
        )
      ) : (
        <SearchResults query={asked} results={results} onOpen={onOpen} />
      )}
    </div>
  );
}

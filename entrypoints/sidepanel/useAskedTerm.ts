import { useEffect } from 'react';
import { usePack } from '../../components/PackContext.tsx';
import type { Term } from '../../lib/content/pack.ts';
import { panelTerm } from '../../lib/check/panel-term.ts';

/** Opens the card with which somebody came here from the page in a tab. */
export function useAskedTerm(tabId: number | undefined, open: (term: Term) => void): void {
  const pack = usePack();
  useEffect(() => {
    const controller = new AbortController();
    const openAsked = ({ term: asked }: { term: string }) => {
      const term = pack.terms.find(({ id }) => id === asked);
      if (term) open(term);
    };
    panelTerm.onGiven(openAsked, controller.signal, ({ tab }) => tab === tabId);
    return () => {
      controller.abort();
    };
  }, [pack, tabId, open]);
}

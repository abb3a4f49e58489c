import { useEffect } from 'react';
import { usePack } from '../../components/PackContext.tsx';
import type { Term } from '../../lib/content/pack.ts';
import { panelTerm } from '../../lib/panel-term.ts';

/** Opens the card with which somebody came here from the page. */
export function useAskedTerm(open: (term: Term) => void): void {
  const pack = usePack();
  useEffect(() => {
    const controller = new AbortController();
    panelTerm.onGiven((asked) => {
      const term = pack.terms.find(({ id }) => id === asked);
      if (term) open(term);
    }, controller.signal);
    return () => {
      controller.abort();
    };
  }, [pack, open]);
}

import { i18n } from '#i18n';
import { useEffect, useRef } from 'react';
import { BackIcon } from '../../components/icons.tsx';
import { SaveQuestion } from '../../components/SaveQuestion.tsx';
import { TermCard } from '../../components/TermCard.tsx';
import type { Term } from '../../lib/content/pack.ts';

interface Props {
  readonly term: Term;
  readonly onFollow: (term: Term) => void;
  readonly onBack: () => void;
}

/** A term's card with the way back to the list. */
export function CardView({ term, onFollow, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    const controller = new AbortController();
    const goBack = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else the browser would close the popup.
      event.preventDefault();
      onBack();
    };
    window.addEventListener('keydown', goBack, { signal: controller.signal });
    return () => {
      controller.abort();
    };
  }, [onBack]);

  return (
    <div className="popup__view">
      <nav className="popup__bar popup__bar--card">
        <button className="button button--back" type="button" onClick={onBack}>
          <BackIcon />
          {i18n.t('popup.back')}
        </button>
        <SaveQuestion term={term} />
      </nav>
      <TermCard term={term} heading="h1" headingRef={heading} onFollow={onFollow} />
    </div>
  );
}

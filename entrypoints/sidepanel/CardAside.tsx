import { i18n } from '#i18n';
import { useEffect, useRef } from 'react';
import { BackIcon } from '../../components/icons.tsx';
import { SaveQuestion } from '../../components/SaveQuestion.tsx';
import { TermCard } from '../../components/TermCard.tsx';
import type { Term } from '../../lib/content/pack.ts';

interface Props {
  readonly term: Term;
  readonly onFollow: (term: Term) => void;
  readonly onClose: () => void;
}

/** A term's card beside the check; where there is no room beside it, in its place. */
export function CardAside({ term, onFollow, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    const controller = new AbortController();
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('keydown', close, { signal: controller.signal });
    return () => {
      controller.abort();
    };
  }, [onClose]);
  return (
    <section className="aside" aria-label={i18n.t('sidepanel.card')}>
      <div className="row aside__bar">
        <button className="button" type="button" onClick={onClose}>
          <BackIcon />
          {i18n.t('sidepanel.closeCard')}
        </button>
        <SaveQuestion term={term} />
      </div>
      <TermCard term={term} headingRef={heading} onFollow={onFollow} />
    </section>
  );
}

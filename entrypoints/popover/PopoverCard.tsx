import { i18n } from '#i18n';
import type { Ref } from 'react';
import { Contact } from '../../components/Contact.tsx';
import { CloseIcon } from '../../components/icons.tsx';
import { TermCard } from '../../components/TermCard.tsx';
import type { Term } from '../../lib/content/pack.ts';

interface Props {
  readonly term: Term;
  readonly headingId: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onClose: () => void;
}

/** A term's card as it stands beside its term in a page. */
export function PopoverCard({ term, headingId, headingRef, onClose }: Props) {
  return (
    <>
      <button
        className="button button--icon panel__close"
        type="button"
        aria-label={i18n.t('card.close')}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
      <div className="panel__reading">
        <TermCard term={term} headingId={headingId} headingRef={headingRef} />
      </div>
      <Contact />
    </>
  );
}

import { type Ref, useImperativeHandle, useState } from 'react';
import { flushSync } from 'react-dom';
import { Contact } from '../../components/Contact.tsx';
import { TermCard } from '../../components/TermCard.tsx';
import type { Term } from '../../lib/content/pack.ts';
import { tellBackground } from '../../lib/messaging/tell-background.ts';
import { CardTools } from './CardTools.tsx';

/** What can be done with a card from outside. */
export interface CardHandle {
  /** Shows the term that it stands beside, wherever the reader has been led since. */
  readonly goHome: () => void;
}

interface Props {
  readonly ref: Ref<CardHandle>;
  /** The term that the card stands beside. */
  readonly term: Term;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Another term's words have taken the place of the last. */
  readonly onMove: () => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A term's card as it stands beside its term in a page, and the way to related terms and back. */
export function PopoverCard({ ref, term, headingRef, onMove, onPin, onCopy, onClose }: Props) {
  const [path, setPath] = useState<readonly Term[]>([term]);
  const [pinned, setPinned] = useState(false);
  const shown = path.at(-1) ?? term;

  const go = (next: readonly Term[]) => {
    flushSync(() => {
      setPath(next);
    });
    onMove();
  };
  useImperativeHandle(ref, () => ({
    goHome: () => {
      go([term]);
    },
  }));

  return (
    <>
      <CardTools
        // What was said of one term is not said of the next.
        key={`tools ${path.length}`}
        term={shown}
        previous={path.at(-2)}
        pinned={pinned}
        onBack={() => {
          go(path.slice(0, -1));
        }}
        onPin={() => {
          setPinned(!pinned);
          onPin(!pinned);
        }}
        onCopy={onCopy}
        onClose={onClose}
      />
      <div className="panel__reading" key={`reading ${path.length}`}>
        <TermCard
          term={shown}
          headingRef={headingRef}
          onFollow={(next) => {
            go([...path, next]);
          }}
        />
      </div>
      <Contact
        onPrepare={() => {
          void tellBackground({ type: 'prepare-enquiry', term: shown.id });
        }}
      />
    </>
  );
}

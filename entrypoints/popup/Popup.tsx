import { useEffect, useRef, useState } from 'react';
import { Contact } from '../../components/Contact.tsx';
import { returnFocus } from '../../components/returnFocus.ts';
import type { Term } from '../../lib/content/pack.ts';
import { prepareEnquiry } from '../../lib/enquiry/reading.ts';
import { CardView } from './CardView.tsx';
import { leaveFor, useLeavingLinks } from './leave.ts';
import { ListView } from './ListView.tsx';
import { useTabReport } from './useTabReport.ts';

interface Props {
  readonly tab: Promise<number | undefined>;
}

/** The popup: the list, or one term's card over it, and always the way to the clinic. */
export function Popup({ tab }: Props) {
  const tabState = useTabReport(tab);
  const [openTerm, setOpenTerm] = useState<Term>();
  const opener = useRef<Element>(null);
  const list = useRef<HTMLDivElement>(null);
  useLeavingLinks();

  useEffect(() => {
    if (openTerm !== undefined || !opener.current) return;
    returnFocus(opener.current, list.current?.querySelector('input') ?? null);
  }, [openTerm]);

  return (
    <>
      <main className="popup__main">
        {/* Kept while a card is open, with its search, its scroll and the row to come back to. */}
        <div className="popup__view" ref={list} hidden={openTerm !== undefined}>
          <ListView
            tabState={tabState}
            tab={tab}
            onOpen={(term) => {
              opener.current = document.activeElement;
              setOpenTerm(term);
            }}
          />
        </div>
        {openTerm && (
          <CardView
            key={openTerm.id}
            term={openTerm}
            onFollow={setOpenTerm}
            onBack={() => {
              setOpenTerm(undefined);
            }}
          />
        )}
      </main>
      <Contact
        onPrepare={() => {
          void leaveFor(() => prepareEnquiry(openTerm?.id));
        }}
      />
    </>
  );
}

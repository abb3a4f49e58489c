import { i18n } from '#i18n';
import { useCallback, useEffect, useRef, useState } from 'react';
import { CheckManyLinks } from '../../components/CheckManyLinks.tsx';
import { flushSync } from 'react-dom';
import { Contact } from '../../components/Contact.tsx';
import { returnFocus } from '../../components/returnFocus.ts';
import type { Term } from '../../lib/content/pack.ts';
import type { PageCheck, PagePlace } from '../../lib/check/page-check.ts';
import type { Shown } from '../../lib/check/page-reader.ts';
import { prepareEnquiry } from '../../lib/enquiry/reading.ts';
import { CardAside } from './CardAside.tsx';
import { FindingList } from './FindingList.tsx';
import { Hints } from './Hints.tsx';
import { PageHeader } from './PageHeader.tsx';
import { RereadNotice } from './RereadNotice.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { TermSections } from './TermSections.tsx';
import { useAskedTerm } from './useAskedTerm.ts';

/** How a check that was kept stands to what the clinic says now. */
export interface KeptCheck {
  /** Whether that was something else when the page was read. */
  readonly isOutdated: boolean;
}

interface Props {
  readonly tabId: number | undefined;
  readonly check: PageCheck;
  readonly kept: KeptCheck | undefined;
  readonly onRead: () => Promise<void>;
  readonly onShow: (place: PagePlace, text: string) => Promise<Shown>;
  readonly onAnswer: () => void;
}

const OUTCOMES = {
  shown: 'sidepanel.shown',
  hidden: 'sidepanel.isHidden',
  gone: 'sidepanel.gone',
} as const satisfies Record<Shown, string>;

/** One page's check: the findings first, then its terms, the card beside them. */
export function CheckView({ tabId, check, kept, onRead, onShow, onAnswer }: Props) {
  const [shown, setShown] = useState<Shown>();
  const [asked, setAsked] = useState<'reading' | 'read'>();
  const [card, setCard] = useState<Term>();
  const opener = useRef<Element>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const changed = useChanged(check);
  const openCard = useCallback((term: Term) => {
    opener.current ??= document.activeElement;
    setCard(term);
  }, []);
  useAskedTerm(tabId, openCard);
  const isOutdated = kept?.isOutdated ?? false;
  const { partial } = check;
  const isForReading = isOutdated || partial !== undefined;
  let said = changed ? i18n.t('sidepanel.changed') : '';
  if (asked === 'reading') said = i18n.t('sidepanel.reading');
  if (asked === 'read' && !changed) said = i18n.t('sidepanel.wasRead');
  if (shown) said = i18n.t(OUTCOMES[shown]);

  const readAgain = async () => {
    setShown(undefined);
    setAsked('reading');
    await onRead();
    setAsked('read');
  };
  const show = async (place: PagePlace, text: string) => {
    setAsked(undefined);
    setShown(undefined);
    setShown(await onShow(place, text));
  };
  const closeCard = () => {
    // It is hidden as long as the card has its place.
    flushSync(() => {
      setCard(undefined);
    });
    returnFocus(opener.current, heading.current);
    opener.current = null;
  };

  return (
    <main className="check" data-card={card !== undefined}>
      <h1 className="visually-hidden" ref={heading} tabIndex={-1}>
        {i18n.t('sidepanel.title')}
      </h1>
      <div className="panel">
        <PageHeader check={check} onRead={isForReading ? undefined : () => void readAgain()} />
        {isForReading && (
          <RereadNotice isOutdated={isOutdated} partial={partial} onRead={() => void readAgain()} />
        )}
        {/* What is shown in the page is seen there: that is only told to those who listen. */}
        <output className={shown === 'shown' ? 'visually-hidden' : 'said'}>{said}</output>
        {check.findings.length + check.terms.length === 0 ? (
          <section className="state">
            <h2 className="state__title">
              {i18n.t(partial ? 'sidepanel.nothingInPart' : 'sidepanel.nothing')}
            </h2>
            <p>{i18n.t(partial ? 'sidepanel.nothingInPartHelp' : 'sidepanel.nothingHelp')}</p>
          </section>
        ) : (
          <>
            <FindingList
              findings={check.findings}
              page={check}
              isOutdated={isOutdated}
              onShow={show}
            />
            {/* Before the words, which can be many: an answer is begun from the findings. */}
            <TakeAlong check={check} onAnswer={isForReading ? undefined : onAnswer} />
            <TermSections
              terms={check.terms}
              language={check.language}
              onShow={show}
              onExplain={openCard}
            />
          </>
        )}
        <Hints />
        <p className="fine">{i18n.t(kept ? 'sidepanel.isKept' : 'sidepanel.keeps')}</p>
        <p>
          <CheckManyLinks />
        </p>
        <Contact
          onPrepare={() => {
            void prepareEnquiry(card?.id);
          }}
        />
      </div>
      {card && <CardAside key={card.id} term={card} onFollow={openCard} onClose={closeCard} />}
    </main>
  );
}

/** Whether the page says something else than when it was first read here. */
function useChanged(check: PageCheck): boolean {
  const first = useRef(check);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (first.current !== check && !saysTheSame(first.current, check)) setChanged(true);
  }, [check]);
  return changed;
}

function saysTheSame(a: PageCheck, b: PageCheck): boolean {
  return whatItSays(a) === whatItSays(b);
}

function whatItSays({ terms, findings }: PageCheck): string {
  // The links hold the place in the page that somebody went to.
  return JSON.stringify([terms, findings.map(({ link: _link, ...finding }) => finding)]);
}

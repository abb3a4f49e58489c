import { i18n } from '#i18n';
import { useState } from 'react';
import { usePack } from '../../components/PackContext.tsx';
import { termLanguage } from '../../components/termLanguage.ts';
import type { Occurrence, PagePlace, PageTerm } from '../../lib/check/page-check.ts';
import type { Term } from '../../lib/content/pack.ts';
import { Folded } from './Folded.tsx';

interface Props {
  readonly found: PageTerm;
  /** That of the page, where it is known. */
  readonly language: string | undefined;
  readonly onShow: (place: PagePlace, text: string) => void;
  readonly onExplain: (term: Term) => void;
}

/** A term with its count; opened, the sentences that it stands in. */
export function TermSection({ found: { term: id, name, count, occurrences }, ...on }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const pack = usePack();
  const term = pack.terms.find((one) => one.id === id);
  return (
    <details
      className="term"
      open={isOpen}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary className="term__summary">
        <span className="term__name" lang={term && termLanguage(term, pack)}>
          {name}
        </span>{' '}
        <span className="term__count">
          {count === 0 ? i18n.t('sidepanel.onlyHidden') : i18n.t('sidepanel.times', count)}
        </span>
      </summary>
      {isOpen && (
        <div className="term__body">
          {term && (
            <button
              className="button term__explain"
              type="button"
              onClick={() => {
                on.onExplain(term);
              }}
            >
              {i18n.t('sidepanel.explain')}
            </button>
          )}
          <Folded
            items={occurrences}
            keyOf={({ place }) => JSON.stringify(place)}
            renderItem={(occurrence) => (
              <OccurrenceRow occurrence={occurrence} language={on.language} onShow={on.onShow} />
            )}
          />
        </div>
      )}
    </details>
  );
}

interface RowProps {
  readonly occurrence: Occurrence;
  readonly language: Props['language'];
  readonly onShow: Props['onShow'];
}

function OccurrenceRow({ occurrence, language, onShow }: RowProps) {
  const { sentence, start, end, place, hidden } = occurrence;
  const text = sentence.slice(start, end);
  return (
    <button
      className="occurrence"
      type="button"
      title={i18n.t('sidepanel.goTo')}
      onClick={() => {
        onShow(place, text);
      }}
    >
      <span lang={language} dir="auto">
        {sentence.slice(0, start)}
        <mark className="occurrence__term">{text}</mark>
        {sentence.slice(end)}
      </span>
      {hidden && <span className="fine"> {i18n.t('sidepanel.hidden')}</span>}
    </button>
  );
}

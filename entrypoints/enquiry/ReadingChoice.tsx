import { i18n } from '#i18n';
import { usePack } from '../../components/PackContext.tsx';
import { termLanguage } from '../../components/termLanguage.ts';
import type { Term } from '../../lib/content/pack.ts';
import { Section } from './Section.tsx';

interface Props {
  /** The term whose card was open when the enquiry was asked for. */
  readonly reading: Term | undefined;
  /** Ids of the terms to mention. */
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** What the reader has read about, put in by the reader's own choice alone. */
export function ReadingChoice({ reading, chosen, onToggle }: Props) {
  const pack = usePack();
  const box = (term: Term) => (
    <li key={term.id}>
      <label className="word">
        <input
          type="checkbox"
          checked={chosen.has(term.id)}
          onChange={() => {
            onToggle(term.id);
          }}
        />
        <span className="word__name" lang={termLanguage(term, pack)}>
          {term.name}
        </span>
      </label>
    </li>
  );
  return (
    <Section title={i18n.t('enquiry.readingTitle')} help={i18n.t('enquiry.readingHelp')}>
      {reading && <ul className="words">{box(reading)}</ul>}
      <details className="more">
        <summary className="more__summary">{i18n.t('enquiry.readingAll')}</summary>
        <ul className="words">{pack.terms.filter((term) => term !== reading).map(box)}</ul>
      </details>
    </Section>
  );
}

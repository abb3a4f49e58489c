import { i18n } from '#i18n';
import { useId, useState } from 'react';
import { usePack } from '../../components/PackContext.tsx';
import type { PagePlace, PageTerm } from '../../lib/check/page-check.ts';
import type { Term } from '../../lib/content/pack.ts';
import { TermSection } from './TermSection.tsx';

interface Props {
  readonly terms: readonly PageTerm[];
  /** That of the page, where it is known. */
  readonly language: string | undefined;
  readonly onShow: (place: PagePlace, text: string) => void;
  readonly onExplain: (term: Term) => void;
}

/** The clinic's terms on the page, to be looked through. */
export function TermSections({ terms, language, onShow, onExplain }: Props) {
  const id = useId();
  const pack = usePack();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = terms.filter(({ name, term }) =>
    [name, ...(pack.terms.find((one) => one.id === term)?.alsoCalled ?? [])].some((form) =>
      form.toLowerCase().includes(wanted),
    ),
  );
  if (terms.length === 0) return null;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 className="section__title" id={id}>
        {i18n.t('sidepanel.terms')}
      </h2>
      {terms.length > 1 && (
        <input
          className="find"
          type="search"
          value={query}
          autoComplete="off"
          spellCheck={false}
          aria-label={i18n.t('sidepanel.findTerm')}
          placeholder={i18n.t('sidepanel.findTerm')}
          onChange={(event) => {
            setQuery(event.target.value);
          }}
        />
      )}
      <output className="said">
        {found.length === 0 ? i18n.t('sidepanel.noTerm', { query: query.trim() }) : ''}
      </output>
      {found.map((term) => (
        <TermSection
          key={term.term}
          found={term}
          language={language}
          onShow={onShow}
          onExplain={onExplain}
        />
      ))}
    </section>
  );
}

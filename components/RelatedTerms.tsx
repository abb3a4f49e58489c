import { i18n } from '#i18n';
import { useId } from 'react';
import type { Term } from '../lib/content/pack.ts';
import { usePack } from './PackContext.tsx';
import { termLanguage } from './termLanguage.ts';

interface Props {
  readonly term: Term;
  readonly onFollow: (term: Term) => void;
}

/** The terms worth reading after this one. */
export function RelatedTerms({ term, onFollow }: Props) {
  const pack = usePack();
  const id = useId();
  const related = pack.terms.filter((other) => term.related.includes(other.id));
  if (related.length === 0) return null;
  return (
    <nav className="related" aria-labelledby={id}>
      <p className="related__title" id={id}>
        {i18n.t('card.related')}
      </p>
      <ul className="related__list">
        {related.map((other) => (
          <li key={other.id}>
            <button
              className="button related__term"
              type="button"
              lang={termLanguage(other, pack)}
              onClick={() => {
                onFollow(other);
              }}
            >
              {other.name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

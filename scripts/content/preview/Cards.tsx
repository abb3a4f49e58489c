import { useEffect, useRef } from 'react';
import { Contact } from '../../../components/Contact.tsx';
import { PackProvider } from '../../../components/PackContext.tsx';
import { TermCard } from '../../../components/TermCard.tsx';
import type { Figures } from '../../../lib/content/check-wording.ts';
import type { Pack } from '../../../lib/content/pack.ts';

interface Props {
  readonly pack: Pack;
  readonly figures: readonly Figures[];
}

/** Every card with its trail open, and once what stands below each. */
export function Cards({ pack, figures }: Props) {
  const cards = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const trail of cards.current?.querySelectorAll('details') ?? []) trail.open = true;
    // The browser looked for the card that the address names before there was any.
    if (scrollY === 0) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);

  return (
    <PackProvider value={pack}>
      <div className="cards" ref={cards}>
        {pack.terms.map((term) => (
          <figure className="framed" id={term.id} key={term.id}>
            <div className="framed__card">
              <TermCard term={term} />
            </div>
            <figcaption>
              <code>terms/{term.id}.yaml</code>
              {figures
                .filter((figure) => figure.term === term.id)
                .map(({ article, grade, longest }) => (
                  <span key={article}>
                    {article}:{' '}
                    {grade === undefined ? 'not English' : `US grade ${grade.toFixed(1)}`}, longest
                    sentence {longest} words
                  </span>
                ))}
            </figcaption>
          </figure>
        ))}
        <figure className="framed">
          <div className="framed__card">
            <Contact />
          </div>
          <figcaption>
            <code>clinic.yaml</code>
            <span>below every card</span>
          </figcaption>
        </figure>
      </div>
    </PackProvider>
  );
}

import { i18n } from '#i18n';
import { useState } from 'react';
import { usePack } from '../../components/PackContext.tsx';
import { TermCard } from '../../components/TermCard.tsx';
import type { Term } from '../../lib/content/pack.ts';

/** A sentence to try it on. Browsers let no extension mark its own pages, so the terms are buttons here. */
export function TryIt() {
  const { terms } = usePack();
  const [open, setOpen] = useState<Term>();
  return (
    <section aria-labelledby="try-title">
      <h2 className="welcome__heading" id="try-title">
        {i18n.t('welcome.try')}
      </h2>
      <p>{i18n.t('welcome.tryHelp')}</p>
      <p className="welcome__sample">
        {sampleParts(i18n.t('welcome.sample')).map(({ text, id }) => {
          const term = terms.find((one) => one.id === id);
          if (!term) return text;
          return (
            <button
              className="welcome__term"
              type="button"
              key={text}
              aria-expanded={open === term}
              aria-controls="try-card"
              onClick={() => {
                setOpen(open === term ? undefined : term);
              }}
            >
              {text}
            </button>
          );
        })}
      </p>
      <div className="welcome__card" id="try-card" hidden={open === undefined}>
        {open && <TermCard key={open.id} term={open} heading="h3" />}
      </div>
    </section>
  );
}

/** Reads the sample: `[the words](id)` stands for a term. */
function sampleParts(sample: string): readonly { readonly text: string; readonly id?: string }[] {
  return sample.split(/(\[[^\]]+\]\([^)]+\))/).map((part) => {
    const [, text, id] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? [];
    return text && id ? { text, id } : { text: part };
  });
}

import { i18n } from '#i18n';
import { useState } from 'react';
import type { Term } from '../lib/content/pack.ts';
import { saveQuestion } from '../lib/questions/store.ts';
import { AskIcon } from './icons.tsx';

interface Props {
  readonly term: Term;
}

/** Saves a question about a term, on the extension's own pages. */
export function SaveQuestion({ term }: Props) {
  const [said, setSaid] = useState('');
  const save = async () => {
    try {
      await saveQuestion({ text: i18n.t('card.question', { name: term.name }), term: term.id });
      setSaid(i18n.t('card.saved'));
    } catch {
      setSaid(i18n.t('questions.notSaved'));
    }
  };
  return (
    <>
      <button
        className="button button--icon"
        type="button"
        title={i18n.t('card.save')}
        aria-label={i18n.t('card.save')}
        onClick={() => void save()}
      >
        <AskIcon />
      </button>
      <output className="said save-said">{said}</output>
    </>
  );
}

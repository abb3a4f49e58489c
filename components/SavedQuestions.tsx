import { i18n } from '#i18n';
import { useId } from 'react';
import { deleteQuestions } from '../lib/questions/store.ts';
import { BinIcon } from './icons.tsx';
import { UnreadableQuestions } from './UnreadableQuestions.tsx';
import { useQuestions } from './useQuestions.ts';

/** The questions that the reader has saved, to look over and to delete; nothing while there are none. */
export function SavedQuestions() {
  const saved = useQuestions();
  const id = useId();
  if (!saved || saved.questions.length + saved.unreadable.length === 0) return null;
  return (
    <section className="questions" aria-labelledby={id}>
      <h2 className="questions__title" id={id}>
        {i18n.t('questions.title')}
      </h2>
      <UnreadableQuestions ids={saved.unreadable} />
      <ul className="questions__list">
        {saved.questions.map((question) => (
          <li className="questions__row" key={question.id}>
            <span>{question.text}</span>
            <button
              className="button button--icon"
              type="button"
              title={i18n.t('questions.delete')}
              aria-label={i18n.t('questions.deleteThis', { question: question.text })}
              onClick={() => {
                void deleteQuestions([question.id]);
              }}
            >
              <BinIcon />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

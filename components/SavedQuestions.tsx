import { i18n } from '#i18n';
import { useId, useRef } from 'react';
import { AlertNotice } from './AlertNotice.tsx';
import { BinIcon } from './icons.tsx';
import { OutcomeLine } from './OutcomeLine.tsx';
import { UnreadableQuestions } from './UnreadableQuestions.tsx';
import { useAttempt } from './useAttempt.ts';
import { useDeleteQuestions } from './useDeleteQuestions.ts';
import { useQuestions } from './useQuestions.ts';

/** The questions that the reader has saved, to look over and to delete; nothing while there are none. */
export function SavedQuestions() {
  const saved = useQuestions();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { failure, attempt } = useAttempt();
  const { outcome, setOutcome, deleteOne, clear } = useDeleteQuestions(heading, attempt);
  if (!saved) return null;
  // Once the last is deleted, that is said here, and it can be had back.
  const isEmpty = saved.questions.length + saved.unreadable.length === 0;
  if (isEmpty && !outcome && saved.failure === undefined) return null;
  return (
    <section className="questions" aria-labelledby={id}>
      <h2 className="questions__title" id={id} ref={heading} tabIndex={-1}>
        {i18n.t('questions.title')}
      </h2>
      <UnreadableQuestions saved={saved} onClear={clear} />
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
                deleteOne(question.id);
              }}
            >
              <BinIcon />
            </button>
          </li>
        ))}
      </ul>
      <OutcomeLine outcome={outcome} onChange={setOutcome} />
      <AlertNotice>
        {failure !== undefined && i18n.t('controls.notKept', { reason: failure })}
      </AlertNotice>
    </section>
  );
}

import { i18n } from '#i18n';
import { useState } from 'react';
import { useAttempt } from '../../components/useAttempt.ts';
import { BinIcon } from '../../components/icons.tsx';
import { LONGEST_QUESTION, type Question } from '../../lib/questions/question.ts';
import { deleteQuestions, rewriteQuestion } from '../../lib/questions/store.ts';

interface Props {
  readonly number: number;
  readonly question: Question;
  readonly included: boolean;
  readonly onToggle: () => void;
}

/** One saved question: in the enquiry or not, in the reader's own words. */
export function QuestionRow({ number, question, included, onToggle }: Props) {
  const [text, setText] = useState(question.text);
  const { failure, attempt } = useAttempt();
  return (
    <li className="asked__row">
      <label className="asked__include">
        <input type="checkbox" checked={included} onChange={onToggle} />
        <span>{i18n.t('enquiry.questionInclude')}</span>
        <span className="visually-hidden">
          {i18n.t('enquiry.questionLabel', { number: String(number) })}
        </span>
      </label>
      <textarea
        className="field asked__text"
        rows={2}
        maxLength={LONGEST_QUESTION}
        aria-label={i18n.t('enquiry.questionLabel', { number: String(number) })}
        value={text}
        onChange={(event) => {
          const { value } = event.target;
          setText(value);
          void attempt(() => rewriteQuestion(question, value));
        }}
        onBlur={() => {
          // An emptied field was no wish to delete: the words come back.
          if (text.trim() === '') setText(question.text);
        }}
      />
      <button
        className="button button--icon"
        type="button"
        title={i18n.t('questions.delete')}
        aria-label={i18n.t('questions.deleteThis', { question: question.text })}
        onClick={() => {
          void attempt(() => deleteQuestions([question.id]));
        }}
      >
        <BinIcon />
      </button>
      {failure !== undefined && (
        <p className="notice asked__problem" role="alert">
          {i18n.t('enquiry.notKept')}
        </p>
      )}
    </li>
  );
}

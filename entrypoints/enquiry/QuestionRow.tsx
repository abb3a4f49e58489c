import { i18n } from '#i18n';
import { useRef, useState } from 'react';
import { AlertNotice } from '../../components/AlertNotice.tsx';
import { useAttempt } from '../../components/useAttempt.ts';
import { BinIcon } from '../../components/icons.tsx';
import { LONGEST_QUESTION, type Question } from '../../lib/questions/question.ts';
import { rewriteQuestion } from '../../lib/questions/store.ts';

interface Props {
  readonly number: number;
  readonly question: Question;
  readonly included: boolean;
  readonly onToggle: () => void;
  readonly onDelete: () => void;
}

/** One saved question: in the enquiry or not, in the reader's own words. */
export function QuestionRow({ number, question, included, onToggle, onDelete }: Props) {
  // What is being typed. Once the field is left, it shows what is kept, whoever wrote that.
  const [typed, setTyped] = useState<string>();
  const { failure, attempt } = useAttempt();
  const field = useRef<HTMLTextAreaElement>(null);
  const lastKept = useRef(Promise.resolve(true));
  const leave = async () => {
    // Words that could not be kept stay in sight. An emptied field was no wish to delete.
    if ((await lastKept.current) && document.activeElement !== field.current) setTyped(undefined);
  };
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
        ref={field}
        rows={2}
        maxLength={LONGEST_QUESTION}
        aria-label={i18n.t('enquiry.questionLabel', { number: String(number) })}
        value={typed ?? question.text}
        onChange={(event) => {
          const { value } = event.target;
          setTyped(value);
          lastKept.current = attempt(() => rewriteQuestion(question, value));
        }}
        onBlur={() => void leave()}
      />
      <button
        className="button button--icon"
        type="button"
        title={i18n.t('questions.delete')}
        aria-label={i18n.t('questions.deleteThis', { question: question.text })}
        onClick={onDelete}
      >
        <BinIcon />
      </button>
      <AlertNotice className="asked__problem">
        {failure !== undefined && i18n.t('enquiry.notKept')}
      </AlertNotice>
    </li>
  );
}

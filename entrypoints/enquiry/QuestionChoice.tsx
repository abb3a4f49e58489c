import { i18n } from '#i18n';
import { type FormEvent, useRef, useState } from 'react';
import { AlertNotice } from '../../components/AlertNotice.tsx';
import { OutcomeLine } from '../../components/OutcomeLine.tsx';
import { useAttempt } from '../../components/useAttempt.ts';
import { UnreadableQuestions } from '../../components/UnreadableQuestions.tsx';
import { useDeleteQuestions } from '../../components/useDeleteQuestions.ts';
import { LONGEST_QUESTION } from '../../lib/questions/question.ts';
import { type SavedQuestions, saveQuestion } from '../../lib/questions/store.ts';
import { QuestionRow } from './QuestionRow.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly saved: SavedQuestions;
  /** Ids of those that stay out of this enquiry. */
  readonly left: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** The saved questions, to put in or leave out, to reword and to delete, and room for another. */
export function QuestionChoice({ saved, left, onToggle }: Props) {
  const [draft, setDraft] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { failure, attempt } = useAttempt();
  const { outcome, setOutcome, deleteOne, clear } = useDeleteQuestions(heading, attempt);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (draft.trim() === '') return;
    if (!(await attempt(() => saveQuestion({ text: draft })))) return;
    // Unless more has been typed meanwhile.
    setDraft((now) => (now === draft ? '' : now));
  };
  return (
    <Section
      title={i18n.t('enquiry.questionsTitle')}
      help={i18n.t('enquiry.questionsHelp')}
      headingRef={heading}
    >
      <UnreadableQuestions saved={saved} onClear={clear} />
      {saved.questions.length > 0 && (
        <ul className="asked">
          {saved.questions.map((question, index) => (
            <QuestionRow
              key={question.id}
              number={index + 1}
              question={question}
              included={!left.has(question.id)}
              onToggle={() => {
                onToggle(question.id);
              }}
              onDelete={() => {
                deleteOne(question.id);
              }}
            />
          ))}
        </ul>
      )}
      <OutcomeLine outcome={outcome} onChange={setOutcome} />
      <form className="another" onSubmit={(event) => void add(event)}>
        <label className="another__label">
          {i18n.t('enquiry.questionNew')}
          <textarea
            className="field"
            rows={2}
            maxLength={LONGEST_QUESTION}
            value={draft}
            onChange={(event) => {
              setDraft(event.target.value);
            }}
          />
        </label>
        <AlertNotice>{failure !== undefined && i18n.t('enquiry.notKept')}</AlertNotice>
        <button className="button" type="submit">
          {i18n.t('enquiry.questionAdd')}
        </button>
      </form>
    </Section>
  );
}

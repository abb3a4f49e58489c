import { i18n } from '#i18n';
import { useEffect, useId, useRef, useState } from 'react';
import { answerWords } from '../../components/answerWords.ts';
import { BackIcon } from '../../components/icons.tsx';
import { type Outcome, OutcomeLine } from '../../components/OutcomeLine.tsx';
import { usePack } from '../../components/PackContext.tsx';
import { composeAnswer } from '../../lib/answer/compose.ts';
import { findingKey } from '../../lib/answer/finding-key.ts';
import type { PageCheck } from '../../lib/check/page-check.ts';
import { AnswerChoices } from './AnswerChoices.tsx';
import { AnswerTools } from './AnswerTools.tsx';

interface Props {
  readonly check: PageCheck;
  readonly isOpen: boolean;
  readonly onBack: () => void;
}

/** An answer to whoever has sent a page: put together from the clinic's sentences, to be changed and taken along. */
export function AnswerView({ check, isOpen, onBack }: Props) {
  const pack = usePack();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // By their keys: the page is read again and again meanwhile.
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [explained, setExplained] = useState<ReadonlySet<string>>(() => termsAtFirst(check));
  // What somebody has written; undefined as long as it is as it was put together.
  const [written, setWritten] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>();
  const text =
    written ??
    composeAnswer(
      {
        findings: check.findings.filter((finding) => !leftOut.has(findingKey(finding))),
        terms: pack.terms.filter((term) => explained.has(term.id)),
      },
      check,
      pack,
      answerWords(),
    );

  const writeAnew = () => {
    // The button goes, and would take the focus with it.
    field.current?.focus({ preventScroll: true });
    setWritten(undefined);
    const undo = () => {
      setWritten(written);
      return Promise.resolve(true);
    };
    setOutcome({ says: i18n.t('answer.isAnew'), undo });
  };

  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);

  return (
    <main className="panel answer">
      <header className="page">
        <button className="button answer__back" type="button" onClick={onBack}>
          <BackIcon />
          {i18n.t('answer.back')}
        </button>
        <h1 className="page__title" ref={heading} tabIndex={-1}>
          {i18n.t('answer.title')}
        </h1>
        <p>{i18n.t('answer.intro')}</p>
      </header>
      <AnswerChoices
        check={check}
        leftOut={leftOut}
        explained={explained}
        isWritten={written !== undefined}
        onLeaveOut={setLeftOut}
        onExplain={setExplained}
      />
      <section className="section">
        <label className="section__title" htmlFor={id}>
          {i18n.t('answer.label')}
        </label>
        <textarea
          className="answer__text"
          ref={field}
          id={id}
          value={text}
          rows={24}
          dir="auto"
          onChange={(event) => {
            setWritten(event.target.value);
            // From here on, what was before would take the place of something newer.
            setOutcome(undefined);
          }}
        />
        {/* A text field is cut off on paper. */}
        <p className="answer__print" aria-hidden="true">
          {text}
        </p>
        {written !== undefined && (
          <div className="row">
            <button className="button" type="button" onClick={writeAnew}>
              {i18n.t('answer.again')}
            </button>
            <span className="fine">{i18n.t('answer.againHelp')}</span>
          </div>
        )}
        <OutcomeLine outcome={outcome} onChange={setOutcome} />
        <AnswerTools text={text} />
      </section>
    </main>
  );
}

/** Where nothing on the page is to be answered, its first words are explained. */
function termsAtFirst({ findings, terms }: PageCheck): ReadonlySet<string> {
  return new Set(findings.length > 0 ? [] : terms.slice(0, 3).map(({ term }) => term));
}

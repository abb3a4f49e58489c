import { i18n } from '#i18n';
import { useState } from 'react';
import { usePack } from '../../components/PackContext.tsx';
import { useQuestions } from '../../components/useQuestions.ts';
import type { Term } from '../../lib/content/pack.ts';
import { enquiryText, isEmpty } from '../../lib/enquiry/enquiry.ts';
import { PatternChoice } from './PatternChoice.tsx';
import { QuestionChoice } from './QuestionChoice.tsx';
import { ReadingChoice } from './ReadingChoice.tsx';
import { useToggled } from './useToggled.ts';
import { WholeEnquiry } from './WholeEnquiry.tsx';

interface Props {
  /** The term whose card was open when the enquiry was asked for. */
  readonly reading: Term | undefined;
}

/** The page on which a reader prepares an enquiry and takes it to the clinic: nothing is sent from here. */
export function Enquiry({ reading }: Props) {
  const pack = usePack();
  const saved = useQuestions();
  const [pattern, setPattern] = useState<string>();
  const [leftOut, toggleQuestion] = useToggled();
  const [readAbout, toggleTerm] = useToggled();
  if (!saved) return null;

  const enquiry = {
    ...(pattern !== undefined && { pattern }),
    questions: saved.questions.filter(({ id }) => !leftOut.has(id)).map(({ text }) => text),
    readAbout: pack.terms.filter(({ id }) => readAbout.has(id)).map(({ name }) => name),
  };
  const text = enquiryText(enquiry, {
    opening: i18n.t('enquiry.opening'),
    pattern: i18n.t('enquiry.patternLine'),
    questions: i18n.t('enquiry.questionsLine'),
    readAbout: i18n.t('enquiry.readingLine'),
  });

  return (
    <main className="enquiry">
      <header className="enquiry__header">
        <h1 className="enquiry__title">{i18n.t('enquiry.title')}</h1>
        <p>{i18n.t('enquiry.intro', { clinic: pack.clinic.name })}</p>
        <p className="fine">{i18n.t('enquiry.kept')}</p>
      </header>
      <PatternChoice chosen={pattern} onChoose={setPattern} />
      <QuestionChoice saved={saved} left={leftOut} onToggle={toggleQuestion} />
      <ReadingChoice reading={reading} chosen={readAbout} onToggle={toggleTerm} />
      <WholeEnquiry text={isEmpty(enquiry) ? undefined : text} />
    </main>
  );
}

import { i18n } from '#i18n';
import { useId, useState } from 'react';
import { usePack } from '../../components/PackContext.tsx';
import { REPORT_KINDS, type ReportKind, saveReport } from '../../components/report/saveReport.tsx';
import type { PageCheck } from '../../lib/check/page-check.ts';

interface Props {
  readonly check: PageCheck;
  readonly onAnswer: () => void;
}

const LABELS = {
  html: 'sidepanel.reportHtml',
  md: 'sidepanel.reportMarkdown',
  csv: 'sidepanel.reportCsv',
  json: 'sidepanel.reportJson',
} as const satisfies Record<ReportKind, string>;

/** What can be made of a check: an answer to the patient, a report for the file. */
export function TakeAlong({ check, onAnswer }: Props) {
  const id = useId();
  const pack = usePack();
  const [said, setSaid] = useState('');
  return (
    <section className="section" aria-labelledby={id}>
      <h2 className="section__title" id={id}>
        {i18n.t('sidepanel.take')}
      </h2>
      <div className="row">
        <button className="button button--main" type="button" onClick={onAnswer}>
          {i18n.t('sidepanel.toAnswer')}
        </button>
      </div>
      <fieldset className="row">
        <legend className="row__label">{i18n.t('sidepanel.report')}</legend>
        {REPORT_KINDS.map((kind) => (
          <button
            className="button"
            type="button"
            key={kind}
            onClick={() => {
              setSaid(i18n.t('sidepanel.saved', { file: saveReport(kind, [check], pack) }));
            }}
          >
            {i18n.t(LABELS[kind])}
          </button>
        ))}
      </fieldset>
      <output className="said">{said}</output>
    </section>
  );
}

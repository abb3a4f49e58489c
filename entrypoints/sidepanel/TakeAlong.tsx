import { i18n } from '#i18n';
import { useId, useState } from 'react';
import { usePack } from '../../components/PackContext.tsx';
import { ReportButtons } from '../../components/report/ReportButtons.tsx';
import { type ReportKind, saveReport } from '../../components/report/saveReport.tsx';
import type { PageCheck } from '../../lib/check/page-check.ts';

interface Props {
  readonly check: PageCheck;
  /** Absent where the check is no ground for an answer. */
  readonly onAnswer: (() => void) | undefined;
}

/** What can be made of a check: an answer to the patient, a report for the file. */
export function TakeAlong({ check, onAnswer }: Props) {
  const id = useId();
  const pack = usePack();
  const [said, setSaid] = useState('');
  const save = async (kind: ReportKind) => {
    setSaid(i18n.t('sidepanel.saved', { file: await saveReport(kind, [check], pack) }));
  };
  return (
    <section className="section" aria-labelledby={id}>
      <h2 className="section__title" id={id}>
        {i18n.t('sidepanel.take')}
      </h2>
      {onAnswer && (
        <div className="row">
          <button className="button button--main" type="button" onClick={onAnswer}>
            {i18n.t('sidepanel.toAnswer')}
          </button>
        </div>
      )}
      <fieldset className="row">
        <legend className="row__label">{i18n.t('sidepanel.report')}</legend>
        <ReportButtons onSave={(kind) => void save(kind)} />
      </fieldset>
      <output className="said">{said}</output>
    </section>
  );
}

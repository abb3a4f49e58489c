import { i18n } from '#i18n';
import { useId, useState } from 'react';
import { usePack } from '../../../components/PackContext.tsx';
import { ReportButtons } from '../../../components/report/ReportButtons.tsx';
import { type ReportKind, saveReport } from '../../../components/report/saveReport.tsx';
import type { QueuedLink } from '../../../lib/links/queue.ts';
import { readPages } from '../../../lib/links/store.ts';

interface Props {
  readonly links: readonly QueuedLink[];
}

/** A report for the file on all pages that were read, in the order of their links. */
export function TakeAlong({ links }: Props) {
  const id = useId();
  const pack = usePack();
  const [said, setSaid] = useState('');
  const read = links.filter((link) => link.state === 'done' && link.outcome.counts).length;
  if (read === 0) return null;

  const save = async (kind: ReportKind) => {
    const pages = [...(await readPages())].toSorted(([a], [b]) => a - b).map(([, page]) => page);
    setSaid(
      pages.length === 0
        ? i18n.t('links.report.gone')
        : i18n.t('sidepanel.saved', { file: await saveReport(kind, pages, pack) }),
    );
  };
  return (
    <section className="links__section" aria-labelledby={id}>
      <h2 className="links__heading" id={id}>
        {i18n.t('links.report.title')}
      </h2>
      <p>{i18n.t('links.report.help', read)}</p>
      <div className="links__buttons">
        <ReportButtons onSave={(kind) => void save(kind)} />
      </div>
      <output className="links__said">{said}</output>
    </section>
  );
}

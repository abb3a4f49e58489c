import { i18n } from '#i18n';
import { useId, useState } from 'react';
import { usePack } from '../../../components/PackContext.tsx';
import { ReportButtons } from '../../../components/report/ReportButtons.tsx';
import { type ReportKind, saveReport } from '../../../components/report/saveReport.tsx';
import type { PageCheck } from '../../../lib/check/page-check.ts';
import type { HeldPages } from '../../../lib/links/held-pages.ts';
import { doneCount, type QueuedLink } from '../../../lib/links/queue.ts';
import { reportLinks, wasRead } from '../../../lib/links/report-links.ts';
import { readPages } from '../../../lib/links/store.ts';
import { unreadLink } from './unread-link.ts';

/** What there is where the browser cannot read its own storage. */
const NONE: ReadonlyMap<number, PageCheck> = new Map();

interface Props {
  readonly links: readonly QueuedLink[];
  /** Pages that are not stored. */
  readonly held: HeldPages;
}

/** A report for the file on all pages that were read, in the order of their links; then the others. */
export function TakeAlong({ links, held }: Props) {
  const id = useId();
  const pack = usePack();
  const [said, setSaid] = useState('');
  const read = links.filter(wasRead).length;
  const done = doneCount(links);
  if (read === 0) return null;

  const save = async (kind: ReportKind) => {
    const stored = await readPages().catch(() => NONE);
    const { pages, unread } = reportLinks(links, stored, held);
    if (pages.length === 0) {
      setSaid(i18n.t('links.report.gone'));
      return;
    }
    const file = await saveReport(kind, pages, pack, unread.map(unreadLink));
    const saved = i18n.t('sidepanel.saved', { file });
    const missing = unread.filter(wasRead).length;
    setSaid(missing === 0 ? saved : `${saved} ${i18n.t('links.report.missing', missing)}`);
  };
  return (
    <section className="links__section" aria-labelledby={id}>
      <h2 className="links__heading" id={id}>
        {i18n.t('links.report.title')}
      </h2>
      <p>
        {i18n.t('links.report.help', read)}
        {read < done && ` ${i18n.t('links.report.unread', done - read)}`}
        {done < links.length && ` ${i18n.t('links.report.notYet', links.length - done)}`}
      </p>
      <div className="links__buttons">
        <ReportButtons onSave={(kind) => void save(kind)} />
      </div>
      <output className="said">{said}</output>
    </section>
  );
}

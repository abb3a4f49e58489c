import { i18n } from '#i18n';
import type { PageCheck } from '../../lib/check/page-check.ts';
import { isOutdated, versionsNow } from '../../lib/check/versions.ts';
import type { Pack } from '../../lib/content/pack.ts';
import { csvReport } from '../../lib/report/csv.ts';
import { jsonReport } from '../../lib/report/json.ts';
import { markdownReport } from '../../lib/report/markdown.ts';
import type { UnreadLink } from '../../lib/report/unread-link.ts';
import { saveAsFile } from '../../lib/helpers/save-as-file.ts';
import { documentMarkupOf } from '../markup.ts';
import { reportWords } from '../reportWords.ts';
import { ReportPage } from './ReportPage.tsx';

/** The kinds of report, by the ending of their files. */
export const REPORT_KINDS = ['html', 'md', 'csv', 'json'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/**
 * Saves a report on one or more pages among the downloads.
 *
 * @param unread links without a page in it, for its end
 * @returns the name of its file
 */
export async function saveReport(
  kind: ReportKind,
  checks: readonly PageCheck[],
  pack: Pack,
  unread: readonly UnreadLink[] = [],
): Promise<string> {
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const file = `${i18n.t('report.fileName')}-${day}.${kind}`;
  saveAsFile(file, await report(kind, checks, pack, unread));
  return file;
}

async function report(
  kind: ReportKind,
  kept: readonly PageCheck[],
  pack: Pack,
  unread: readonly UnreadLink[],
): Promise<string> {
  const now = await versionsNow(pack);
  const checks = kept.map((check) => ({ ...check, isOutdated: isOutdated(check, now) }));
  const words = reportWords(checks.length, now);
  const content = { checks, unread };
  const write = {
    html: () => documentMarkupOf(<ReportPage content={content} pack={pack} words={words} />),
    md: () => markdownReport(content, pack, words),
    csv: () => csvReport(content, pack, words),
    json: () => jsonReport(content, pack),
  } satisfies Record<ReportKind, () => string>;
  return write[kind]();
}

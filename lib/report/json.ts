import type { Pack } from '../content/pack.ts';
import type { ReportContent } from './report-content.ts';
import { reportedFindings } from './rows.ts';

/** Marks a file as ours, and says how it is written. */
const FORMAT = 'clinic-context-page-checks';
const VERSION = 1;

/** Checks as data for other programs: text alone, no place of it in the browser. */
export function jsonReport({ checks, unread }: ReportContent, pack: Pack): string {
  const pages = checks.map((check) => ({
    title: check.title,
    address: check.address,
    language: check.language,
    readAt: check.readAt,
    versions: check.versions,
    isOutdated: check.isOutdated,
    partial: check.partial,
    findings: reportedFindings(check, pack).map((finding) => ({ ...finding, place: undefined })),
    terms: check.terms.map(({ occurrences, ...term }) => ({
      ...term,
      sentences: [...new Set(occurrences.map(({ sentence }) => sentence))],
    })),
  }));
  const notRead = unread.map(({ address, outcome }) => ({ address, outcome }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, pages, notRead }, null, 2)}\n`;
}

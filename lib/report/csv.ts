import Papa from 'papaparse';
import type { Pack } from '../content/pack.ts';
import type { ReportContent } from './report-content.ts';
import { noFindingsOn, reportedFindings } from './rows.ts';
import type { ReportWords } from './words.ts';

/** What some program begins a formula with, in the wide letters of East Asia too. */
const FORMULA = /^[=+\-@\t\r\n|%\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u;

/** A semicolon with such a sign behind it, or behind the quotation mark that a cell would begin with. */
const SPLIT_OFF = /;(?=[ "]*[=+\-@|%\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}])/gu;

/**
 * Checks as a table, one line a finding; a page without any has one line too, and so has a link that
 * was not read. No cell is a formula, whatever a page says, also in an Excel that splits at
 * semicolons, as it does where decimals have a comma:
 * https://owasp.org/www-community/attacks/CSV_Injection
 *
 * Commas stand between the cells in every language. Semicolons would have to be safe from an Excel
 * that splits at commas, and links to passages have commas with a hyphen behind them; and where a
 * line `sep=,` comes first, Excel no longer takes the text for UTF-8.
 */
export function csvReport(
  { checks, unread }: ReportContent,
  pack: Pack,
  words: ReportWords,
): string {
  const header = [
    words.page,
    words.address,
    words.date,
    words.verdict,
    words.sentence,
    words.hidden,
    words.fact,
    words.section,
    words.factSays,
    words.ages,
    words.why,
    words.link,
    words.older,
    words.partial,
    words.extension,
    words.content,
  ];
  const rows = checks.flatMap((check) => {
    const { title, address, readAt, versions, isOutdated } = check;
    const end = [
      isOutdated ? words.yes : '',
      check.partial ? words.partialMeanings[check.partial] : '',
      versions.extension,
      versions.content,
    ];
    const findings = reportedFindings(check, pack);
    if (findings.length === 0) {
      const none = noFindingsOn(check, words);
      return [[title, address, readAt, none, '', '', '', '', '', '', '', '', ...end]];
    }
    return findings.map((finding) => [
      title,
      address,
      readAt,
      words.verdicts[finding.verdict],
      finding.sentence,
      finding.hidden ? words.yes : '',
      finding.fact,
      finding.section,
      finding.factSays,
      finding.ages ? words.yes : '',
      finding.why,
      finding.link,
      ...end,
    ]);
  });
  const unreadRows = unread.map(({ address, label, meaning }) => {
    const told = ['', address, '', words.notRead(label), '', '', '', '', '', '', meaning];
    return header.map((_, column) => told[column] ?? '');
  });
  // Without the mark at its beginning Excel takes the letters of other languages for something else.
  return `\u{FEFF}${Papa.unparse(
    [header, ...rows, ...unreadRows].map((row) => row.map(inOneLine)),
    {
      quotes: true,
      escapeFormulae: FORMULA,
    },
  )}\r\n`;
}

/**
 * A formula could hide behind spaces, which some programs take away; or behind a semicolon, where
 * some begin another cell. In an address that is written so that it stays the same.
 */
function inOneLine(cell: string): string {
  const line = cell.replaceAll(/\s+/gu, ' ').trim();
  return line.replaceAll(SPLIT_OFF, /^https?:\S+$/.test(line) ? '%3B' : ";'");
}

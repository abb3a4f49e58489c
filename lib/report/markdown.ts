import type { Pack } from '../content/pack.ts';
import { markdownLink } from './markdown-link.ts';
import { markdownText } from './markdown-text.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportedCheck } from './reported-check.ts';
import { noFindingsOn, reportedFindings, type ReportedFinding } from './rows.ts';
import type { UnreadLink } from './unread-link.ts';
import type { ReportWords } from './words.ts';

/** Checks as Markdown. Whatever a page says is text in it, and nothing else. */
export function markdownReport(
  { checks, unread }: ReportContent,
  pack: Pack,
  words: ReportWords,
): string {
  const parts = [
    `# ${markdownText(words.title)}`,
    markdownText(words.made),
    markdownText(words.pointer),
    ...(unread.length > 0 ? [markdownText(words.unreadCount(unread.length))] : []),
    ...checks.flatMap((check) => pagePart(check, pack, words)),
    ...(unread.length > 0 ? [`## ${markdownText(words.unread)}`, unreadList(unread)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function pagePart(check: ReportedCheck, pack: Pack, words: ReportWords): string[] {
  const findings = reportedFindings(check, pack);
  return [
    `## ${markdownText(check.title) || markdownLink(check.address)}`,
    `${markdownText(words.address)}: ${markdownLink(check.address)}\\\n${markdownText(words.read(check))}`,
    ...(check.isOutdated ? [`**${markdownText(words.olderMeaning)}**`] : []),
    ...(check.partial ? [`**${markdownText(words.partialMeanings[check.partial])}**`] : []),
    `### ${markdownText(words.findings)}`,
    ...(findings.length === 0
      ? [markdownText(noFindingsOn(check, words))]
      : findings.map((finding) => findingPart(finding, words))),
    `### ${markdownText(words.terms)}`,
    check.terms.length === 0
      ? markdownText(words.noTerms)
      : check.terms.map(({ name, count }) => `- ${markdownText(name)}: ${count}`).join('\n'),
  ];
}

function findingPart(finding: ReportedFinding, words: ReportWords): string {
  const { verdict, sentence, hidden, factSays, ages, fact, section, why } = finding;
  return [
    `#### ${markdownText(words.verdicts[verdict])}`,
    '',
    label(words.sentence),
    '',
    `> ${markdownText(sentence)}`,
    '',
    ...(hidden ? [markdownText(words.hidden), ''] : []),
    label(words.factSays),
    '',
    `> ${markdownText(factSays)}`,
    '',
    `- ${label(words.fact)} ${markdownText(fact)}, ${markdownText(section)}`,
    ...(ages ? [`- ${markdownText(words.ages)}`] : []),
    `- ${label(words.why)} ${markdownText(why)}`,
    `- ${label(words.link)} ${markdownLink(finding.link)}`,
  ].join('\n');
}

function unreadList(unread: readonly UnreadLink[]): string {
  return unread
    .map(({ address, label: outcome, meaning }) =>
      `- ${markdownLink(address)}: ${markdownText(outcome)}. ${markdownText(meaning)}`.trim(),
    )
    .join('\n');
}

function label(text: string): string {
  return `**${markdownText(text)}:**`;
}

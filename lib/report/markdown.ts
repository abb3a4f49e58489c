import type { Pack } from '../content/pack.ts';
import { markdownText } from '../markdown-text.ts';
import type { ReportedCheck } from './reported-check.ts';
import { reportedFindings, type ReportedFinding } from './rows.ts';
import type { ReportWords } from './words.ts';

/** Checks as Markdown. Whatever a page says is text in it, and nothing else. */
export function markdownReport(
  checks: readonly ReportedCheck[],
  pack: Pack,
  words: ReportWords,
): string {
  const parts = [
    `# ${markdownText(words.title)}`,
    markdownText(words.made),
    markdownText(words.pointer),
    ...checks.flatMap((check) => pagePart(check, pack, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function pagePart(check: ReportedCheck, pack: Pack, words: ReportWords): string[] {
  const findings = reportedFindings(check, pack);
  return [
    `## ${markdownText(check.title) || link(check.address)}`,
    `${markdownText(words.address)}: ${link(check.address)}\\\n${markdownText(words.read(check))}`,
    ...(check.isOutdated ? [`**${markdownText(words.olderMeaning)}**`] : []),
    `### ${markdownText(words.findings)}`,
    ...(findings.length === 0
      ? [markdownText(words.noFindings)]
      : findings.map((finding) => findingPart(finding, words))),
    `### ${markdownText(words.terms)}`,
    check.terms.length === 0
      ? markdownText(words.noTerms)
      : check.terms.map(({ name, count }) => `- ${markdownText(name)}: ${count}`).join('\n'),
  ];
}

function findingPart(finding: ReportedFinding, words: ReportWords): string {
  const { verdict, sentence, factSays, ages, fact, section, why } = finding;
  return [
    `#### ${markdownText(words.verdicts[verdict])}`,
    '',
    label(words.sentence),
    '',
    `> ${markdownText(sentence)}`,
    '',
    label(words.factSays),
    '',
    `> ${markdownText(factSays)}`,
    '',
    `- ${label(words.fact)} ${markdownText(fact)}, ${markdownText(section)}`,
    ...(ages ? [`- ${markdownText(words.ages)}`] : []),
    `- ${label(words.why)} ${markdownText(why)}`,
    `- ${label(words.link)} ${link(finding.link)}`,
  ].join('\n');
}

function label(text: string): string {
  return `**${markdownText(text)}:**`;
}

/** An address between angle brackets ends at the first of these, and can hold none. */
function link(address: string): string {
  const safe = address.replaceAll(/[<>\s\\]/gu, (character) => encodeURIComponent(character));
  return /^https?:/.test(safe) ? `<${safe}>` : markdownText(address);
}

import type { InContext } from './bind.ts';
import type { StatementFinding } from './finding.ts';
import { matches } from './match-rule.ts';
import { findWords } from './mentions.ts';
import { readParagraph } from './paragraph.ts';
import type { Rule, StatementRules } from './rules.ts';
import type { Sentence } from './sentence.ts';

/** A longer sentence is a table or a list that nobody reads as one. */
const MOST_WORDS = 150;

/**
 * Finds the sentences that speak of the clinic's facts.
 *
 * @param paragraphs the text of a page in reading order, each heading a paragraph of its own
 * @returns in reading order; a sentence that no rule understands has no finding
 */
export function checkStatements(
  rules: StatementRules,
  paragraphs: readonly string[],
): StatementFinding[] {
  const findings: StatementFinding[] = [];
  const ageing = new Set(
    rules.rules.filter(({ verdict }) => verdict === 'newer').map(({ fact }) => fact),
  );
  let heading: Sentence | undefined;
  for (const [index, found] of findWords(rules, paragraphs).entries()) {
    const paragraph = paragraphs[index] ?? '';
    const sentences = readParagraph(paragraph, found);
    for (const [place, sentence] of sentences.entries()) {
      if (sentence.mentions.length === 0 || sentence.words.length > MOST_WORDS) continue;
      const before = sentences[place - 1] ?? heading;
      const met = rulesFor(rules.rules, { sentence, before, kinds: rules.kinds }, ageing);
      const isTakenBack = takesBack(sentences[place + 1]) || isListOfMyths(heading);
      for (const { id, fact, verdict, why } of met) {
        if (verdict === 'conflicts' && isTakenBack) continue;
        const { start, end } = sentence;
        const text = paragraph.slice(start, end);
        findings.push({
          fact,
          verdict,
          rule: id,
          why,
          paragraph: index,
          start,
          end,
          sentence: text,
        });
      }
    }
    const [only] = sentences;
    if (only && sentences.length === 1 && isHeading(paragraph, only)) heading = only;
  }
  return findings;
}

/**
 * The rules that a sentence meets: the first for each fact. Where a page is newer than one fact that
 * ages, it is not held against the others.
 */
function rulesFor(rules: readonly Rule[], context: InContext, ageing: ReadonlySet<string>): Rule[] {
  const met = new Map<string, Rule>();
  for (const rule of rules) {
    if (!met.has(rule.fact) && matches(rule, context)) met.set(rule.fact, rule);
  }
  const found = [...met.values()];
  if (!found.some(({ verdict }) => verdict === 'newer')) return found;
  return found.filter(({ verdict, fact }) => verdict === 'newer' || !ageing.has(fact));
}

function isHeading(paragraph: string, { words }: Sentence): boolean {
  return words.length <= 12 && !/[.!?;,]["'”’)]*\s*$/u.test(paragraph);
}

/** “This is a myth.” */
function takesBack(next: Sentence | undefined): boolean {
  return (
    next !== undefined &&
    next.words.length <= 8 &&
    next.marks.some(({ mark }) => mark === 'refutes')
  );
}

function isListOfMyths(heading: Sentence | undefined): boolean {
  return heading?.marks.some(({ mark }) => mark === 'refutes') ?? false;
}

import type { StatementFinding } from './finding.ts';
import { saidInTurn } from './gapped.ts';
import { couldMatch, matches } from './match-rule.ts';
import { findWords } from './mentions.ts';
import type { Found } from './mentions.ts';
import { readParagraph } from './paragraph.ts';
import type { Rule, StatementRules } from './rules.ts';
import type { Sentence } from './sentence.ts';

/** A longer sentence is a table or a list that nobody reads as one. */
const MOST_WORDS = 90;
/** A longer paragraph heads nothing. */
const LONGEST_HEADING = 120;

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
  const candidatesFor = candidateFinder(rules);
  const ageing = new Set(
    rules.rules.filter(({ verdict }) => verdict === 'newer').map(({ fact }) => fact),
  );
  let heading: { sentence: Sentence; words: readonly Found[] } | undefined;
  for (const [index, words] of findWords(rules, paragraphs).entries()) {
    const paragraph = paragraphs[index] ?? '';
    const candidates = candidatesFor([...words, ...(heading?.words ?? [])]);
    if (candidates.length === 0 && paragraph.length > LONGEST_HEADING) continue;
    const sentences = readParagraph(paragraph, words);
    for (const [place, sentence] of sentences.entries()) {
      if (sentence.mentions.length === 0 || sentence.words.length > MOST_WORDS) continue;
      const before = sentences[place - 1] ?? heading?.sentence;
      const isTakenBack = takesBack(sentences[place + 1]) || isOfMyths(heading?.sentence);
      const said = candidates.length > 0 ? saidInTurn(sentence, rules.kinds) : [];
      const met = candidates.filter((rule) =>
        said.some((one) => matches(rule, { sentence: one, before, rules })),
      );
      for (const { id, fact, verdict, why } of firstOfEach(met, ageing)) {
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
    if (only && sentences.length === 1 && isHeading(paragraph)) heading = { sentence: only, words };
  }
  return findings;
}

/** Tells which rules some words could meet: for most paragraphs there are none. */
function candidateFinder({ rules }: StatementRules): (words: readonly Found[]) => readonly Rule[] {
  const known = new Map<string, readonly Rule[]>();
  return (words) => {
    const groups = new Set(
      words.flatMap(({ senses }) => senses).map((sense) => sense.replace(/^not /, '')),
    );
    const key = [...groups].toSorted().join();
    const candidates = known.get(key) ?? rules.filter((rule) => couldMatch(rule, groups));
    known.set(key, candidates);
    return candidates;
  };
}

/**
 * The first rule for each fact. Where a page is newer than one fact that ages, it is not held
 * against the others.
 */
function firstOfEach(met: readonly Rule[], ageing: ReadonlySet<string>): Rule[] {
  const firsts = met.filter(({ fact }, at) => met.findIndex((rule) => rule.fact === fact) === at);
  if (!firsts.some(({ verdict }) => verdict === 'newer')) return firsts;
  return firsts.filter(({ verdict, fact }) => verdict === 'newer' || !ageing.has(fact));
}

function isHeading(paragraph: string): boolean {
  return paragraph.length <= LONGEST_HEADING && !/[.!?;,]["'”’)]*\s*$/u.test(paragraph);
}

/** “Don’t listen.” “Lovely.” “Says who?” */
const TAKES_BACK =
  /\b(?:don't|dont|do not|never) (?:listen|buy it|trust|fall for)\b|^(?:wrong|lovely|sure|right|yeah|of course not|not so|not really|not quite|as if|says who|or so|if only|no way|no it|it (?:is not|isn't|does not|doesn't)$|they (?:do not|don't|are not|aren't)$|what a|how (?:nice|lovely|wonderful)|ignore|please|lol|haha|joking|kidding|just kidding|only joking|brilliant|great|wow|that is what|that's what|so (?:i|we|they|he|she) (?:was|were|thought))\b|\b(?:they|he|she|it) (?:say|says|said|claims|claimed|reads|read|wrote)\b/;

/** “This is a myth.” */
function takesBack(next: Sentence | undefined): boolean {
  return (
    next !== undefined &&
    next.words.length <= 8 &&
    (next.cues.some(({ kind }) => kind === 'refutes') || TAKES_BACK.test(next.words.join(' ')))
  );
}

function isOfMyths(heading: Sentence | undefined): boolean {
  return heading?.cues.some(({ kind }) => kind === 'refutes') ?? false;
}

import { bind } from './bind.ts';
import type { InContext } from './bind.ts';
import type { Mention } from './mentions.ts';
import type { Part, Pattern, Rule, StatementRules } from './rules.ts';
import { aboutOf, isAboutElse } from './about-else.ts';
import { isCompared, isSaid } from './plainly-said.ts';
import { isSaidOfAnother } from './said-of-another.ts';
import { isOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { stanceOf } from './stance.ts';

/** Whether a text that holds words of these groups could meet a rule. */
export function couldMatch(rule: Rule, groups: ReadonlySet<string>): boolean {
  return rule.patterns.some(({ chains }) =>
    chains.flat().every((part) => part.groups.some((group) => groups.has(group))),
  );
}

/** Whether a sentence says what a rule is about, in the way that lets the rule speak. */
export function matches(rule: Rule, context: InContext): boolean {
  return rule.patterns.some((pattern) => matchesPattern(rule, pattern, context));
}

function matchesPattern(rule: Rule, pattern: Pattern, context: InContext): boolean {
  const { sentence } = context;
  const { kinds, graded, about } = context.rules;
  const strictly = rule.verdict === 'conflicts';
  if (pattern.without.some((group) => isNamed(context, group))) return false;
  const parts = pattern.chains.flat();
  const main = parts.find(({ groups }) => kinds[groups[0] ?? ''] === 'saying') ?? parts[0];
  if (!main) return false;
  return sentence.mentions.some((mention) => {
    if (sentence.clauses.compared[mention.from]) return false;
    const polarity = polarityOf(sentence, mention, main);
    if (polarity === undefined || !isSaid(rule, sentence, mention)) return false;
    if (isOf(mention, graded) && isCompared(sentence, mention)) return false;
    if (strictly && isAboutElse(sentence, mention, aboutOf(main, about))) return false;
    const bound = new Map<Part, Mention>([[main, mention]]);
    let denied = polarity;
    for (const part of parts) {
      if (part === main) continue;
      const beside = parts.filter((other) => other !== part).flatMap(({ groups }) => groups);
      const found =
        kinds[part.groups[0] ?? ''] === 'saying'
          ? otherSaying(sentence, part, bound, strictly ? about : {})
          : bind(context, { groups: part.groups, beside, strictly }, mention);
      if (!found) return false;
      if (strictly && isSaidOfAnother(context, { part, found, main, saying: mention }))
        return false;
      bound.set(part, found);
      if (found.from > mention.from && isContrasted(sentence, found, mention)) denied = !denied;
    }
    return denied === main.denied && inOrder(pattern, bound, sentence);
  });
}

/** Whether a word of a group stands in the sentence, or the one before it names the place. */
function isNamed({ sentence, before, rules }: InContext, group: string): boolean {
  const names = ({ mentions }: Sentence) => mentions.some((one) => isOf(one, [group]));
  return names(sentence) || (rules.kinds[group] === 'place' && !!before && names(before));
}

/** Whether a mention is denied, as a saying of a part; undefined where it is none. */
function polarityOf(sentence: Sentence, mention: Mention, part: Part): boolean | undefined {
  const contrary = isOf(
    mention,
    part.groups.map((group) => `not ${group}`),
  );
  if (!contrary && !isOf(mention, part.groups)) return undefined;
  return stanceOf(sentence, mention).denied !== contrary;
}

/** Another thing that the sentence says, whatever clause it stands in. */
function otherSaying(
  sentence: Sentence,
  part: Part,
  bound: ReadonlyMap<Part, Mention>,
  about: StatementRules['about'],
): Mention | undefined {
  const taken = new Set(bound.values());
  return sentence.mentions.find(
    (other) =>
      !taken.has(other) &&
      !isAboutElse(sentence, other, aboutOf(part, about)) &&
      !stanceOf(sentence, other).cues.has('refutes') &&
      polarityOf(sentence, other, part) === part.denied,
  );
}

const SMALL =
  /^(?:the|a|an|any|loss|by|to|of|in|for|from|because|due|with|male|your|their|on|through)$/;

/** “Not an effective treatment”. */
const QUALITIES =
  /^(?:effective|approved|licensed|licenced|authorised|authorized|recommended|proven|good|useful|suitable|appropriate|standard|usual|common|established|accepted|reliable|real)$/;

/** “… caused by the immune system, not hormones”. */
function isContrasted(sentence: Sentence, found: Mention, main: Mention): boolean {
  return sentence.cues.some(
    ({ kind, from, to }) =>
      kind === 'denies' &&
      from >= main.to &&
      to <= found.from &&
      // “Approved nowhere for hair loss” is denied already.
      sentence.words[from] !== 'nowhere' &&
      sentence.words
        .slice(to, found.from)
        .every((word) => SMALL.test(word) || QUALITIES.test(word)),
  );
}

function inOrder(pattern: Pattern, bound: ReadonlyMap<Part, Mention>, sentence: Sentence): boolean {
  return pattern.chains.every((chain) => {
    const places = chain
      .map((part) => bound.get(part))
      // What stands in the sentence before stands before all of this one.
      .map((mention) => (mention && sentence.mentions.includes(mention) ? mention.from : -1));
    return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? -1));
  });
}

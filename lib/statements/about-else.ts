import type { Mention } from './mentions.ts';
import type { About, Part, StatementRules } from './rules.ts';
import type { Sentence } from './sentence.ts';
import { isFiniteVerb } from './verbs.ts';
import { wordsOf } from './words-of.ts';

const ANYBODY = `
  you us me him her them it others people patient patients person persons men women man woman
  children child adults teenagers kids boys girls babies sufferers users takers participants
  subjects volunteers anyone anybody everyone everybody someone somebody nobody case cases all most
  many some any one ones this that these those either at ever yet here there now today again too
  also only whatsoever indeed years months weeks days time times long run life week month year
`;

/** What may stand behind a saying that is about hair, or about people. */
const ABOUT: Readonly<Record<About, ReadonlySet<string>>> = {
  hair: wordsOf(`${ANYBODY}
    hair hairs regrowth growth growing regrow grow follicle follicles root roots bulb bulbs bud
    scalp head heads eyebrows brows lashes eyelashes beard patch patches spot spots area areas loss
    alopecia baldness condition disease disorder illness problem problems symptom symptoms density
    count coverage thickness length cells cell immune system attack attacks inflammation relapse
    relapses flare flares treatment treatments therapy therapies remedy medicine medicines
    medication medications drug drugs option options choice cure solution answer way anything
    something nothing thing difference result results outcome outcomes response percent cent half
    third quarter majority form forms type types kind kinds itself themselves well fast quickly
    slowly back better best like charm wonders magic miracles compared dead alive good put on up down off
    out money cash effort space breath energy
  `),
  illness: wordsOf(`${ANYBODY}
    alopecia disease diseases disorder disorders condition conditions illness illnesses problem problems
    another other way cause causes kind kinds autoimmunity immunity immune hormones hormone
  `),
  people: wordsOf(`${ANYBODY}
    health body immune system use taking starting using harm anything problems complications trouble
    kind sort effects consequences danger risk way ways choice option options treatment treatments
    medicine medicines drug drugs pill pills tablet tablets therapy therapies thing things solution
    product products class remedy little compared
  `),
};
/** Behind these stands what something is said of. */
const LEADS: Readonly<Record<About, RegExp>> = {
  hair: /^(?:on|with|against|of|for)$/,
  people: /^(?:to|for|about|of|in|with|on)$/,
  illness: /^(?:to|with|between)$/,
};
const PREPOSITION =
  /^(?:in|for|on|with|against|of|to|at|by|from|about|within|among|over|during|after|before|as|than|without|through|under|until|via|below|above|across|behind|beyond|into|like|per|when|if|because|since|while|where|which|who|that|and|or|but|nor|so|whether|how|even|just|only|not|no|such|including)$/;
/** “Effective in restoring hair” */
const FOR_HAIR =
  /^(?:treating|tackling|restoring|regrowing|growing|bringing|reversing|stopping|fighting|managing|curing|healing|getting|making|people|helping|halting|preventing|controlling|beating|slowing|promoting|stimulating|having|combating|combatting|reducing|improving|calming)$/;
/** “No improvement in mood” */
const IN_WHAT = /^(?:improvements?|benefits?|difference|change|increase|success)$/;
/** Groups of what is neither hair nor people: “no help with the grief”, “harmless to sperm”. */
const NEITHER = wordsOf('other-cause hormones proven-else small-trouble skin-signs');
/** The groups between which there can be a link. */
const ILLNESSES = wordsOf(
  'areata companions other-illness pattern-loss immune jak-signal any-jak hormones follicle',
);
const MOST_WORDS = 6;

/**
 * Whether a saying is about something else than the words of its group are: “improves sleep in
 * people with alopecia areata”, “no help against the itch”, “no danger to fish”.
 */
export function isAboutElse(
  sentence: Sentence,
  mention: Mention,
  about: About | undefined,
): boolean {
  const { words } = sentence;
  // “As harmless as …” compares.
  if (!about || /^(?:as|than)$/.test(words[mention.to - 1] ?? '')) return false;
  const isElse = (word: string | undefined) => word !== undefined && !ABOUT[about].has(word);
  const first = nounBehind(sentence, mention.from, mention.to);
  if (isElse(first.word)) return true;
  const [lead = '', next = ''] = words.slice(first.end);
  if (about === 'hair' && lead === 'in' && next.endsWith('ing')) {
    return !FOR_HAIR.test(next) || isElse(nounBehind(sentence, mention.from, first.end + 2).word);
  }
  if (!LEADS[about].test(lead) && !(lead === 'in' && IN_WHAT.test(words[mention.to - 1] ?? '')))
    return false;
  const object = nounBehind(sentence, mention.from, first.end + 1);
  if (isElse(object.word)) return true;
  return about === 'illness'
    ? isNoIllness(sentence, object.end)
    : isOfNeither(sentence, object.end);
}

function isOfNeither({ mentions }: Sentence, at: number): boolean {
  const mention = mentions.find(({ from, to }) => from <= at && at < to);
  return mention !== undefined && mention.senses.every((sense) => NEITHER.has(sense));
}

/** “No link with the rash of lupus”, “unrelated to lupus medicines” */
function isNoIllness({ words, mentions, clauses, tokens }: Sentence, at: number): boolean {
  const mention = mentions.find(({ from, to }) => from <= at && at < to);
  if (!mention) return false;
  if (!mention.senses.some((sense) => ILLNESSES.has(sense))) return true;
  const behind = words[mention.to] ?? '';
  return (
    behind !== '' &&
    clauses.of[mention.to] === clauses.of[at] &&
    !/[,;:.!?()“”"/]/.test(tokens[mention.to]?.before ?? '') &&
    !PREPOSITION.test(behind) &&
    !behind.endsWith('ly') &&
    !isFiniteVerb(behind, words[mention.to - 1]) &&
    !ABOUT.illness.has(behind) &&
    !mentions.some(
      ({ from, senses }) => from === mention.to && senses.some((sense) => ILLNESSES.has(sense)),
    )
  );
}

/** What the words of a part's groups are about; undefined where that is left open. */
export function aboutOf({ groups }: Part, abouts: StatementRules['about']): About | undefined {
  return groups.map((name) => abouts[name]).find(Boolean);
}

/** The last word of what stands behind a place, where that is no word of a group, and its end. */
function nounBehind(
  { words, tokens, clauses, mentions }: Sentence,
  saying: number,
  start: number,
): { word: string | undefined; end: number } {
  let word: string | undefined;
  let at = start;
  for (; at < words.length && at - start < MOST_WORDS; at++) {
    const here = words[at] ?? '';
    if (mentions.some(({ from, to }) => from <= at && at < to)) return { word: undefined, end: at };
    if (
      clauses.of[at] !== clauses.of[saying] ||
      /[,;:.!?()“”"]/.test(tokens[at]?.before ?? '') ||
      PREPOSITION.test(here) ||
      isFiniteVerb(here, words[at - 1])
    ) {
      break;
    }
    if (!/^(?:the|a|an|\d.*)$/.test(here) && !here.endsWith('ly')) word = here;
  }
  return { word, end: at };
}

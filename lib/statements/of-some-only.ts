import type { Clause } from './clauses.ts';
import { isTimed } from './conditions.ts';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentence.ts';
import { stanceOf } from './stance.ts';

/** Words that say when, where or how far something does not hold. */
const LIMITS =
  /^(?:overnight|immediately|instantly|alone|long|yet|children|pregnancy|mild|prevent|quickly|first|straight|doses?|dosages?|unless|lasting|longstanding|standing)$/;
/** The same of what is denied; what a word of its own says is only made stronger: “entirely useless”. */
const DEGREES =
  /^(?:always|completely|fully|entirely|usually|enough|often|directly|permanently|universally|well|better|much|like|same|differently|only|just|rarely|seldom|barely|scarcely|evenly|equally|uniformly|later|sooner)$/;

/** What is no miracle may work. */
const MOST = /^(?:miracles?|cures?|ideal|perfect|magic|lifesaver|game)$/;

/**
 * Whether something is denied of some only: “two patients did not respond”, “those who did not
 * respond”, “patients not responding”, “not overnight”, “not as well as”.
 */
export function isOfSomeOnly(sentence: Sentence, mention: Mention): boolean {
  const { words, clauses } = sentence;
  const { cues, denied } = stanceOf(sentence, mention);
  const clause = clauses.of[mention.from];
  const isContrary = mention.senses.some(
    (sense) => sense.startsWith('not ') || sense === 'no-place',
  );
  if ((!denied && !isContrary) || !clause) return false;
  return (
    cues.has('counts') ||
    clause.kind === 'when' ||
    (denied && words.slice(mention.from, mention.to).some((word) => MOST.test(word))) ||
    isWithout(sentence, clause, mention) ||
    /^(?:who|whose|whom|where)$/.test(words[clause.places[0] ?? -1] ?? '') ||
    tellsWhich(sentence, clause.places) ||
    (words[mention.from - 1] === 'not' &&
      /.ing$/.test(words[mention.from] ?? '') &&
      words[mention.from] !== 'bring') ||
    clause.places.some(
      (at) =>
        (at < mention.from || at >= mention.to) &&
        ((LIMITS.test(words[at] ?? '') && !/^(?:any|every|whatever)$/.test(words[at - 1] ?? '')) ||
          (denied && DEGREES.test(words[at] ?? ''))),
    ) ||
    / as \w+ as | (?:on|by) (?:its|their) own | by (?:itself|themselves) | for good | in (?:these|those|such) (?:patients|people|cases|children) /.test(
      ` ${clause.places.map((at) => words[at]).join(' ')} `,
    ) ||
    clauses.all.some(
      ({ parent, places, kind }) =>
        parent === clause &&
        (isOfOthers(sentence, places) ||
          tellsWhich(sentence, places) ||
          isTimed(sentence, kind, places)),
    )
  );
}

/** “Useless without patience”, “without care it does not work” */
function isWithout({ words }: Sentence, { places }: Clause, { from, to }: Mention): boolean {
  return places.some(
    (at) =>
      words[at] === 'without' &&
      (at >= to || (at === places[0] && at < from)) &&
      !/^(?:any|an?|doubt|question|exception)$/.test(words[at + 1] ?? ''),
  );
}

/** “Alopecia areata that is getting better”, “a cream that works in the gut only” */
function tellsWhich({ words, mentions, tokens }: Sentence, places: readonly number[]): boolean {
  const [first = -1] = places;
  return (
    /^(?:that|which|who)$/.test(words[first] ?? '') &&
    !/[,;:.]/.test(tokens[first]?.before ?? '') &&
    mentions.some(
      ({ to, senses }) =>
        to === first &&
        senses.some((sense) => /^(?:areata|any-jak|steroids|pattern-medicine)$/.test(sense)),
    )
  );
}

/** “… in patients who had been bald for years” */
function isOfOthers({ words, mentions }: Sentence, places: readonly number[]): boolean {
  const [first = -1] = places;
  return (
    /^(?:who|whose|whom)$/.test(words[first] ?? '') &&
    !mentions.some(({ from, senses }) => places.includes(from) && senses.includes('areata'))
  );
}

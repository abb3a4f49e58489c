import type { Mention } from './mentions.ts';
import type { Sentence } from './sentence.ts';
import { isFiniteVerb } from './verbs.ts';
import { wordsOf } from './words-of.ts';

/** What is done with a treatment to treat somebody: “taking it is safe”. */
const USES = ingFormsOf(`
  take use start begin try swallow apply rub massage spray spread dab smear drip inject give receive
  have get prescribe recommend treat manage fight tackle beat heal cure combat control help calm
  suppress block inhibit target choose pick go continue add increase double lower repeat put pop
  drink ingest undergo resume restart attempt be do introduce administer dose switch move turn
  offer address microdose medicate live work regrow grow restore bring reverse need
`);
/** Words on “-ing” that name no activity. */
const NO_ACTIVITY = wordsOf(`
  anything everything something nothing during including evening morning existing leading acting
  promising emerging growing outstanding amazing exciting interesting considering regarding
  following according depending string ring spring
`);
/** What somebody does with a treatment who is not treated with it by that. */
const OTHER_USES = wordsOf(`
  store keep order buy sell ship post handle discuss mention stop avoid skip miss quit refuse research
  read compare combine mix crush split chew throw dispose import carry google pack transport return
  swap replace drop leave
`);
/** What is a waste where the treatment is: “paying for it is pointless”. */
const COSTS = /^(?:buy|pay|spend|wast|purchas|order|ask|bother)ing$/;
/** What is named for a treatment and is none. */
const NAMED_FOR_IT =
  /^(?:storage|delivery|deliveries|packaging|shipping|shipments?|orders?|prices?|supply|supplies|leaflets?|websites?|bottles?|boxes|packs?|waste|advice|information|forums?|chat|manufacturers?|makers?|sellers?|importers?)$/;
const ARTICLE =
  /^(?:a|an|the|your|their|our|his|her|my|its|this|these|some|any|more|oral|topical)$/;

/**
 * Whether what is said is said of doing something else with a treatment than being treated: “storing
 * it is harmless”, “there is no risk in ordering it”, “it is safe to stop it”.
 */
export function isOtherActivity(sentence: Sentence, treatment: Mention, saying: Mention): boolean {
  const { words, clauses, tokens } = sentence;
  if (NAMED_FOR_IT.test(words[treatment.to] ?? '')) return true;
  const own = clauses.of[saying.from];
  if (own !== clauses.of[treatment.from] || isTakenUp(words, treatment, saying)) return false;
  const isUseless = saying.senses.includes('not works');
  const first = treatment.from > saying.from ? saying.to : 0;
  let isBeside = true;
  for (let at = treatment.from - 1; at >= first && clauses.of[at] === own; at--) {
    const word = words[at] ?? '';
    if (isBeside && words[at - 1] === 'to' && OTHER_USES.has(word)) return true;
    if (/.ing$/.test(word) && !NO_ACTIVITY.has(word)) {
      if (!USES.has(word) && !(isUseless && COSTS.test(word))) return true;
    } else if (isFiniteVerb(word, words[at - 1])) return false;
    if (/[,;:]/.test(tokens[at]?.before ?? '')) return false;
    isBeside &&= ARTICLE.test(word);
  }
  return false;
}

/** “Don’t bother asking for it as it does nothing” */
function isTakenUp(words: readonly string[], { to }: Mention, { from }: Mention): boolean {
  return words.slice(to, from).some((word) => /^(?:it|they|these|those|it's|they're)$/.test(word));
}

/** “Take, stop” to “taking, stopping”, and what nobody writes beside them. */
function ingFormsOf(verbs: string): ReadonlySet<string> {
  return new Set(
    [...wordsOf(verbs)].flatMap((verb) => [
      `${verb}ing`,
      `${verb.replace(/e$/, '')}ing`,
      `${verb}${verb.at(-1)}ing`,
    ]),
  );
}

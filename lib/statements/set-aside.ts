import type { Mention } from './mentions.ts';
import type { Sentence } from './sentence.ts';

/** “It looks harmless” */
const APPEARS = /^(?:looks?|looked|sounds?|sounded|feels?|felt)$/;
/** “Stress as a cause of it has been studied”, where “acts as a cause” says that it is one */
const NAMED_AS = /^(?!known|established|acts?|serves?|works?).* as (?:an?|the)$/;
/** “To treat them as harmless” */
const TAKEN_AS = /^(?:harmless|innocuous|risk|safe)/;
/** “The evidence that it works is weak”, “any benefit is small” */
const BELITTLED =
  /\b(?:evidence|benefits?|(?<!side )effects?|effectiveness|efficacy|proof|support|data|gains?)\b.* (?:is|are|was|were|remains?|remained) (?:\w+ )?(?:weak|poor|thin|small|limited|scarce|sparse|lacking|doubtful|dubious|debatable|debated|disputed|unproven|modest|slight|negligible|questionable|minimal|marginal|tiny|missing|mixed)\b/;
/** The facts speak of people; “as safe as fish oil” does, too. */
const ANIMALS =
  /\b(?:mice|mouse|murine|rats?|monkeys?|macaques?|rabbits?|(?:in|of|for|to|with|the|an?|her|his|my|our|your|these|those|some|two) (?:dogs?|cats?|fish|horses?|animals?|pets?|puppy|puppies)(?! oil))\b/;
/** “Until 1988”: what was so then may be otherwise now. */
const ONCE = /\b(?:before|until|till|prior to|up to) (?:the )?(?:19|20)\d\d/;
/** “No risk of infection from touching it” */
const OTHER_SOURCE = /\binfections? (?:from|by|through) (?:\w+ )?\w+ing\b/;
/** “No more common in men with it than in women with it” */
const AMONG_THEM =
  /\bthan (?:in|among|for) (?:those|people|patients|men|women|children|adults|others) with\b/;

/** Whether a sentence says what it says of something else than people today, or half takes it back. */
export function isSetAside(sentence: Sentence, mention: Mention): boolean {
  const { words: all } = sentence;
  const { from } = mention;
  if (isInScareQuotes(sentence, mention)) return true;
  if (NAMED_AS.test(all.slice(Math.max(0, from - 3), from).join(' '))) return true;
  if (all[from - 1] === 'as' && TAKEN_AS.test(all[from] ?? '')) return true;
  if (APPEARS.test(all[from - 1] ?? '')) return true;
  const text = all.join(' ');
  return [BELITTLED, ANIMALS, ONCE, OTHER_SOURCE, AMONG_THEM].some((kind) => kind.test(text));
}

/** “It “cures” everything” */
function isInScareQuotes({ tokens }: Sentence, { from, to }: Mention): boolean {
  return /["'“‘]$/u.test(tokens[from]?.before ?? '') && /^["'”’]/u.test(tokens[to]?.before ?? '');
}

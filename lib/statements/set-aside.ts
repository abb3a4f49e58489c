import type { Mention } from './mentions.ts';
import type { Sentence } from './sentence.ts';

/** “It looks harmless” */
const APPEARS = /^(?:looks?|looked|sounds?|sounded|feels?|felt)$/;
/** “The evidence that it works is weak”, “any benefit is small” */
const BELITTLED =
  /\b(?:evidence|benefits?|effects?|effectiveness|efficacy|proof|support|data|gains?)\b.* (?:is|are|was|were|remains?|remained) (?:\w+ )?(?:weak|poor|thin|small|limited|scarce|sparse|lacking|doubtful|dubious|debatable|debated|disputed|unproven|modest|slight|negligible|questionable|minimal|marginal|tiny|missing|mixed)\b/;
/** The facts speak of people. */
const ANIMALS =
  /\b(?:mice|mouse|murine|rats?|dogs?|cats?|fish|monkeys?|macaques?|rabbits?|horses?|animals?|pets?|puppy|puppies)\b/;
/** “Until 1988”: what was so then may be otherwise now. */
const ONCE = /\b(?:before|until|till|prior to|up to) (?:the )?(?:19|20)\d\d/;

/** “No more common in men with it than in women with it” */
const AMONG_THEM =
  /\bthan (?:in|among|for) (?:those|people|patients|men|women|children|adults|others) with\b/;

/** Whether a sentence says what it says of something else than people today, or half takes it back. */
export function isSetAside({ words: all }: Sentence, { from }: Mention): boolean {
  if (APPEARS.test(all[from - 1] ?? '')) return true;
  const text = all.join(' ');
  return [BELITTLED, ANIMALS, ONCE, AMONG_THEM].some((kind) => kind.test(text));
}

import { aboutOf } from './about-else.ts';
import { isOtherActivity } from './activities.ts';
import type { InContext } from './bind.ts';
import { isDoneByOthers } from './done-by-others.ts';
import type { Mention } from './mentions.ts';
import type { Part } from './rules.ts';
import { clauseOf, isOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { isSubject, isTied } from './tied.ts';

/** A part of a pattern beside the one that says something, and the words that each stands for. */
interface Beside {
  readonly part: Part;
  readonly found: Mention;
  readonly main: Part;
  readonly saying: Mention;
}

/** What is said of stopping a treatment. */
const OF_STOPPING = ['hair-stays', 'stays', 'falls-again', 'not falls-again', 'permanent'];

/** Whether something is said of another thing than the part of a pattern that stands beside it. */
export function isSaidOfAnother(
  { sentence, rules: { kinds, tied, about } }: InContext,
  { part, found, main, saying }: Beside,
): boolean {
  const kind = kinds[part.groups[0] ?? ''];
  // What the sentence before names is looked at there.
  if (!sentence.mentions.includes(found)) return false;
  if (kind === 'treatment' && isDoneByOthers(sentence, found, saying)) return true;
  if (
    kind === 'treatment' &&
    !isOf(saying, OF_STOPPING) &&
    isOtherActivity(sentence, found, saying)
  )
    return true;
  if (kind === 'illness' && isAnotherMatter(sentence, found, saying)) return true;
  if (main.groups.some((name) => tied.includes(name)))
    return !isTied(sentence, found, saying, kind);
  // “Nail pitting in alopecia areata did not improve”
  return (
    kind === 'illness' &&
    aboutOf(main, about) === 'hair' &&
    found.from < saying.from &&
    clauseOf(sentence, found) === clauseOf(sentence, saying) &&
    !isSubject(sentence, found)
  );
}

const COPULA = /^(?:is|are|was|were|be|been|it's|isn't|aren't|wasn't|weren't)$/;
/** What an illness can be a part of the name of. */
const NAMED_FOR_IT =
  /^(?:treatments|drugs|medicines|medications|therapies|clinics?|charity|charities|specialists?|research|researchers|foundation|wigs?|groups?|forums?|support|creams?|ointments?|tablets?|gland|surgery)$/;
/** What makes another illness of it: “suspected alopecia areata was due to …”. */
const SO_CALLED = /^(?:misdiagnosed|suspected|supposed|mistaken|presumed)$/;

/** “The patch was not alopecia areata”; “alopecia areata drugs work slowly” */
function isAnotherMatter({ words }: Sentence, illness: Mention, saying: Mention): boolean {
  if (SO_CALLED.test(words[illness.from - 1] ?? '')) return true;
  if (illness.from < saying.from) {
    return NAMED_FOR_IT.test(words[illness.to] ?? '') || isReturning(words, illness, saying);
  }
  const at = /^(?:an?|the)$/.test(words[illness.from - 1] ?? '')
    ? illness.from - 2
    : illness.from - 1;
  const [verb = '', not = ''] = [words[at - 1], words[at]];
  return (not === 'not' && COPULA.test(verb)) || /^(?:is|are|was|were)n't$/.test(not);
}

/** “Alopecia areata can come back”: that is no regrowth. */
function isReturning(words: readonly string[], illness: Mention, saying: Mention): boolean {
  return (
    /^(?:(?:come|comes|coming|came) back|return)/.test(
      words.slice(saying.from, saying.to).join(' '),
    ) &&
    words
      .slice(illness.to, saying.from)
      .every((word) => /^(?:can|may|will|often|always|usually|then|soon|has|had|to)$/.test(word))
  );
}

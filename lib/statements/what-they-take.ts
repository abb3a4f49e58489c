import type { Wanted } from './bind.ts';
import { PRONOUN } from './linked.ts';
import type { Mention } from './mentions.ts';
import { clauseOf, isOf } from './sentence.ts';
import type { Sentence } from './sentence.ts';

const PEOPLE =
  /^(?:people|patients?|those|users?|anyone|everyone|men|women|children|adults|persons?|somebody|someone)$/;
const WHO_TAKE =
  /^(?:on|taking|using|receiving|given|with|who|treated|take|takes|use|are|is|were|was|being|have|had|taken|an?|the|oral|topical)$/;

/** What something does to the immune system. */
const DONE = /^(?:not )?(?:boosts|suppresses)$/;

/** “A vaccine boosts the immune system of patients on JAK inhibitors”: it is not they that do it. */
export function isWhatTheyTake(
  sentence: Sentence,
  { from }: Mention,
  saying: Mention,
  { beside }: Wanted,
): boolean {
  const { words, clauses, mentions } = sentence;
  if (from < saying.to || !saying.senses.some((sense) => DONE.test(sense))) return false;
  const start = Math.max(saying.to, from - 5);
  const people = words.slice(start, from).findLastIndex((word) => PEOPLE.test(word));
  const taking = people === -1 ? [] : words.slice(start + people + 1, from);
  if (taking.length === 0 || !taking.every((word) => WHO_TAKE.test(word))) return false;
  const own = clauseOf(sentence, saying)?.places.filter((at) => at < saying.from) ?? [];
  const first = own.find((at) => !/^(?:the|an?|in|and|but)$/.test(words[at] ?? ''));
  if (first === undefined || PRONOUN.test(words[first] ?? '')) return false;
  return (
    clauses.of[first] === clauses.of[saying.from] &&
    !mentions.some((one) => one.from <= first && first < one.to && isOf(one, beside))
  );
}

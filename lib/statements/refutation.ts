/** Where what is called wrong begins and ends. */
export interface Refutation {
  readonly from: number;
  readonly to: number;
}

const WRONG =
  '(?:a |an |the |just |simply |plainly |plain |purely |another |common |popular |old |complete |total |utter |flatly )*(?:myth|misconception|fallacy|falsehood|lie|nonsense|rubbish|untrue|false|wrong|incorrect|baseless|unfounded)';

/** “It is a myth that”, “It isn’t true that”. */
const IN_FRONT = new RegExp(
  `^(?:sorry |no |and |but )?(?:(?:it is|it's|its|that is|that's) ${WRONG}|(?:it is|it's|its) (?:simply |just )?not (?:true|correct|the case|so|right)|it isn't (?:true|correct|the case|so|right)|it is untrue|there is no truth (?:in|to) the (?:idea|claim|belief|myth|notion|rumour)|there's no truth (?:in|to) the (?:idea|claim|belief|myth|notion|rumour)) (?:to (?:say|think|believe|claim) )?that `,
);
/** “The idea that … is wrong.” “Calling it … is wrong.” */
const AROUND = new RegExp(
  `^((?:the|this|that) (?:idea|notion|claim|belief|story|theory|myth|rumour) that |(?:calling|to call) ).* (?:is|are) ${WRONG}$`,
);

/** Finds what a sentence calls wrong, where its words are plain enough to turn it round. */
export function refutationIn(words: readonly string[]): Refutation | undefined {
  const text = words.join(' ');
  const front = IN_FRONT.exec(text)?.[0];
  if (front !== undefined) return { from: count(front), to: words.length };
  const around = AROUND.exec(text)?.[1];
  if (around === undefined) return undefined;
  return { from: count(around), to: words.findLastIndex((word) => /^(?:is|are)$/.test(word)) };
}

function count(words: string): number {
  return words.trim().split(' ').length;
}

import { wordsOf } from './words-of.ts';

/** What a clause is to the one it hangs on. */
export type ClauseKind =
  | 'main'
  /** A second predicate or sentence beside it: “… and works”. */
  | 'and'
  | 'contrast'
  | 'because'
  | 'relative'
  | 'that'
  | 'if'
  | 'when'
  /** Whether, how, why. */
  | 'asked'
  /** In brackets. */
  | 'aside';

const OPENERS = new Map<string, ClauseKind>([
  ...opening('if', 'if unless provided assuming suppose supposing'),
  ...opening('when', 'when whenever once until till'),
  ...opening('because', 'because since'),
  ...opening('contrast', 'but although though whereas while whilst however despite even'),
  ...opening('relative', 'which who whom whose where'),
  ...opening('asked', 'whether how why what whatever'),
  ...opening('that', 'that'),
]);

/** The kind of clause that a word opens. */
export function clauseOpenedBy(
  word: string,
  before: string | undefined,
  after: string | undefined,
): ClauseKind | undefined {
  const opened = OPENERS.get(word);
  if (
    word === 'that' &&
    (before === undefined || /^(?:of|for|in|with|by|to|on|from|and|or|so)$/.test(before))
  ) {
    return undefined;
  }
  // “Given that it never worked”; “this is what drives it”.
  if (word === 'that' && before === 'given') return 'because';
  if (word === 'what' && /^(?:is|was|are|exactly|just|precisely)$/.test(before ?? '')) {
    return undefined;
  }
  if (word === 'what' && before === undefined) return 'relative';
  if (word === 'since' && /^\d|^(?:then|the|its|being)$/.test(after ?? '')) return undefined;
  if (word === 'though' && before === 'as') return undefined;
  if (word === 'even' && after !== 'though') return undefined;
  if (word === 'once' && /^(?:a|daily|every|per|the|or|and)$/.test(after ?? '')) return undefined;
  if (word === 'but' && /^(?:nothing|all|anything|everything|everyone)$/.test(before ?? ''))
    return undefined;
  return opened;
}

/** Words behind which “that …” tells what is meant, so that what denies them denies it. */
export const THAT_FOLLOWS = wordsOf(`
  evidence proof think believe say said shown proven proved prove show true fact idea claim
  sign mean guarantee indication case data likely aware convinced suggest suggests myth
  misconception drug drugs treatment treatments medicine medicines cure cures therapy
  demonstrated medication medications nothing anything something one thing established notion
  belief wrong false nonsense rumour rumor believed thought found therapies
`);

/** What begins a comparison: what stands behind it is not spoken of. */
export const COMPARISONS: readonly (readonly string[])[] = [
  'than',
  'unlike',
  'except',
  'instead of',
  'rather than',
  'apart from',
  'aside from',
  'other than',
  'as opposed to',
  'opposed to',
  'compared to',
  'compared with',
  'in comparison to',
  'in comparison with',
  'versus',
  'vs',
  'besides',
  'in contrast to',
  'in contrast with',
  'different from',
  'differs from',
  'distinct from',
  'not to be confused with',
  'confused with',
  'mistaken for',
  'taken for',
  'look like',
  'looks like',
  'looked like',
  'looking like',
  'confuse it with',
  'confuse them with',
  'confuse with',
  'mistake it for',
  'mistake them for',
  'contrary to',
  'all but',
  'everything but',
  'everyone but',
  'everybody but',
  'excluding',
  'not like',
  'as well as for',
].map((phrase) => phrase.split(' '));

/** Where what stands behind a comparison ends. */
export const ENDS_COMPARISON = wordsOf('in for on at when if and is are was were does do has have');

function opening(kind: ClauseKind, words: string): [string, ClauseKind][] {
  return words.split(' ').map((word) => [word, kind]);
}

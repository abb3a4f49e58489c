import { wordsOf } from './words-of.ts';

const AUXILIARIES = wordsOf(`
  is are was were am isn't aren't wasn't weren't isnt arent wasnt werent ain't aint has have
  had hasn't haven't hadn't hasnt havent hadnt do does did don't doesn't didn't dont doesnt
  didnt can could may might must shall should will would can't cannot couldn't won't wouldn't
  shouldn't cant couldnt wont wouldnt shouldnt it's that's there's they're he's she's you're
  we're i'm it'll they'll you'll it'd they've i've we've you've
`);

/** Whether a question can begin with a word: “does it work”. */
export function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word);
}

/** Verbs in forms that hardly anything else has. */
const VERBS = wordsOf(`
  tell say sell works worked helps helped cures cured treats treated causes caused makes made gets got gives
  gave takes took shows showed proves proved attacks attacked affects affected regrows regrew
  grows grew stops stopped targets targeted blocks blocked reduces reduced suppresses
  suppressed weakens weakened boosts boosted increases increased raises raised improves
  improved stimulates stimulated promotes promoted prevents prevented remains requires
  required remained becomes became comes came goes went says said means meant leads led
  results triggers triggered develops developed involves involved responds responded approves
  receives received recommends recommended prescribes happens happened occurs occurred begins
  began starts started falls fell loses lost keeps kept lets seems seemed appears appeared
  fails failed carries poses brings brought think believe know suggests suggested found finds
  reports claims claimed thinks believes tried tries wants destroys includes included depends
  lacks offers provides restores reverses slows needs uses behaves acts mistakes experienced
  achieved benefited benefit mistook stays nukes sheds relapses recurs returned returns lasts
  lasted spreads spared spares touches holds held calms damps wipes wiped switches switched
  turns turned tells told sends sent passes passed puts kills killed clogs suffocates rids
  stayed vanished vanishes disappeared disappears belongs contains exists speeds tames shuts
  wins beats beat sits lies drives drove dies died sees saw looks looked calls called stands
  stood ends ended reversed controls controlled sets protects protected shields shielded
  contribute contributes contributed shed relapse respond return recur occur happen exist
  appear come go become remain mean seem receive recommend prescribe suffer suffers suffered
  include breaks broke plays played
`);

/** Verbs that are nouns as well in the form behind “they”. */
const VERBS_OR_NOUNS = wordsOf(`
  work help cure treat cause regrow target attack suppress weaken boost affect block stop
  reduce improve need use grow make get give take show increase raise stimulate promote
  prevent lead lower carry respond develop fail destroy lose fall calm soothe ease tame restore
  reverse
`);

/** What makes a noun of the word behind it, or an infinitive. */
const BEFORE_NOUN = wordsOf(`
  the a an of to in for with by no any his her its their your my this that these those some
  main common known likely and or as on can could may might must shall should will would not
  cannot do does did only first best new possible real root exact treatment
`);

/** Whether a word is the finite verb of a clause. */
export function isFiniteVerb(word: string, before: string | undefined): boolean {
  if (AUXILIARIES.has(word)) return true;
  if (VERBS.has(word)) return before !== 'to';
  return VERBS_OR_NOUNS.has(word) && before !== undefined && !BEFORE_NOUN.has(before);
}

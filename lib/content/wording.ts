import type { Told } from './problems.ts';

/** Words that do not belong into an explanation. */
export interface Wording {
  readonly words: RegExp;
  readonly reason: string;
  readonly instead: string;
}

const FRIGHTENS = 'frightens people';
const PITIES = 'makes people out to be helpless';
const PROMISES = 'promises what nobody can';
const DIAGNOSES = 'tells readers what they have or must do, which only a doctor who sees them can';

const SAY_WHAT_HAPPENS = 'Say soberly what can happen, and how often if the article says so.';
const SAY_WHAT_WAS_SEEN = 'Say what was seen, in whom, and how sure it is.';
const SPEAK_OF_PEOPLE = 'Speak of “people with” the condition, not of the reader.';

/** Words that frighten, promise or diagnose. Only explanations in English are held against them. */
export const WORDING: readonly Wording[] = [
  {
    words: /\b(?:terrifying|frightening|horrible|horrific|alarming|devastating|nightmare)\b/giu,
    reason: FRIGHTENS,
    instead: SAY_WHAT_HAPPENS,
  },
  { words: /\b(?:deadly|fatal|killer|lethal)\b/giu, reason: FRIGHTENS, instead: SAY_WHAT_HAPPENS },
  {
    words: /\b(?:hopeless|incurable|untreatable|disfigur\w*|ugly)\b/giu,
    reason: FRIGHTENS,
    instead: SAY_WHAT_HAPPENS,
  },
  {
    words: /\b(?:suffer(?:s|ed|ing|ers?)?|victims?|afflicted|stricken)\b/giu,
    reason: PITIES,
    instead: 'Write “have” or “people with”.',
  },
  {
    words: /\b(?:cures?|cured|guarantee[sd]?|miracles?|miraculous|breakthrough|wonder drug)\b/giu,
    reason: PROMISES,
    instead: SAY_WHAT_WAS_SEEN,
  },
  {
    words: /\b(?:will (?:regrow|grow back|work|help|stop|heal)|always works?|never fails?)\b/giu,
    reason: PROMISES,
    instead: SAY_WHAT_WAS_SEEN,
  },
  {
    words: /\b(?:completely safe|perfectly safe|risk-free|no side effects|100 ?%)/giu,
    reason: PROMISES,
    instead: SAY_WHAT_WAS_SEEN,
  },
  {
    words: /(?<!\bif )\byou (?:probably |may |might |must )?(?:have|suffer)\b/giu,
    reason: DIAGNOSES,
    instead: SPEAK_OF_PEOPLE,
  },
  {
    words: /\byou (?:should|must|need to|ought to) (?:take|stop|start|use|try)\b/giu,
    reason: DIAGNOSES,
    instead: 'Say who can advise on it.',
  },
  {
    words: /\byour (?:hair loss|condition|symptoms?) (?:is|are|comes?|means?)\b/giu,
    reason: DIAGNOSES,
    instead: SPEAK_OF_PEOPLE,
  },
];

/** What there is to say against the words of a text. */
export function toldAgainst(list: readonly Wording[], text: string): Told[] {
  return list.flatMap(({ words, reason, instead }) =>
    [...text.matchAll(words)].map(([found]) => ({
      problem: `“${found}” ${reason}`,
      remedy: instead,
    })),
  );
}

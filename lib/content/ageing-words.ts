import type { Wording } from './wording.ts';

const OF_TODAY = 'means the day it is read, and the article tells of the day it was written';
const OF_THEN = 'grows old without saying so';

const SAY_WHEN =
  'Write “When the article was written, …”, and go on in the past: “… had not been tried in trials”.';
const SAY_THE_YEAR = 'Write the year, if the article has it, or leave this out.';
const SAY_WHAT_WAS_HOPED =
  'Say what there was when the article was written: “It raised hopes of …”.';
const LEAVE_OUT = 'Say when it was, if the article does, or leave the word out.';

/** What of medicine is new for a while. New hair is no such thing. */
const MEDICAL = String.raw`(?:approach(?:es)?|class(?:es)?|creams?|drugs?|evidence|findings?|medications?|medicines?|options?|pills?|research|results?|stud(?:y|ies)|tablets?|therap(?:y|ies)|treatments?|trials?)\b`;

/** Words that speak of the reader's own day, whatever else the sentence says. */
export const WORDS_OF_TODAY: readonly Wording[] = [
  {
    // “Now and then” is no day.
    words: /\b(?:currently|presently|nowadays|today|these days|now(?! and (?:again|then)\b))\b/giu,
    reason: OF_TODAY,
    instead: SAY_WHEN,
  },
  {
    words: /\bat (?:the )?(?:moment|present)\b|\bat (?:this|the present) (?:moment|time)\b/giu,
    reason: OF_TODAY,
    instead: SAY_WHEN,
  },
  {
    // “Over the next year” can be a year of treatment.
    words: /\b(?:this|(?<!\bthe )(?:last|next)) (?:month|year|decade)\b/giu,
    reason: OF_TODAY,
    instead: SAY_THE_YEAR,
  },
  {
    words:
      /\b(?:weeks?|months?|years?|decades?) ago\b|\bthe (?:last|past) (?:few |\p{L}+ |\d+ )?(?:years?|decades?)\b/giu,
    reason: OF_TODAY,
    instead: SAY_THE_YEAR,
  },
  {
    words:
      /\bsoon be (?:approved|available|licensed|offered|sold|used)\b|\bin (?:the )?(?:near )?future\b/giu,
    reason: OF_TODAY,
    instead: SAY_WHAT_WAS_HOPED,
  },
];

/** Words that are right beside “when the article was written”, and grow old where no time is told. */
export const WORDS_OF_THEN: readonly Wording[] = [
  { words: /\bcurrent\b/giu, reason: OF_THEN, instead: SAY_WHEN },
  {
    // Not “in so far as” and “up to date”.
    words: /\b(?:so|thus) far\b(?! as\b)|(?<!\bup[ -])\bto[ -]date\b|\buntil recently\b/giu,
    reason: OF_THEN,
    instead: SAY_WHEN,
  },
  {
    // Behind a comma or an “and” it means “but”, and so it does where a sentence begins with it.
    words: /(?<!, |\band )\byet\b/gu,
    reason: OF_THEN,
    instead: SAY_WHEN,
  },
  {
    words:
      /\b(?:are|has|have|is) still (?:awaiting|being|experimental|in (?:development|trials?)|not?|un(?:clear|known|proven|tested)|under (?:review|study|way)|waiting)\b|\bstill need(?:ed|s)?\b/giu,
    reason: OF_THEN,
    instead: SAY_WHEN,
  },
  {
    words: /(?<!\buntil )\brecently\b|\b(?:recent|lately|newest)\b|\bof late\b(?!-)/giu,
    reason: OF_THEN,
    instead: LEAVE_OUT,
  },
  {
    // “A week at the latest” is no news.
    words: /(?<!\bat the )\blatest\b|\bongoing (?:research|stud(?:y|ies)|trials?|work)\b/giu,
    reason: OF_THEN,
    instead: LEAVE_OUT,
  },
  {
    words: /\bnewly (?:approved|available|developed|discovered|found|licensed|proven)\b/giu,
    reason: OF_THEN,
    instead: LEAVE_OUT,
  },
  {
    // Hopes of new treatments stay what they were.
    words: new RegExp(
      String.raw`(?<!\b(?:hopes?|prospects?) (?:for|of) )\b(?:new(?:er)?|novel) (?:\p{L}+ )?${MEDICAL}`,
      'giu',
    ),
    reason: OF_THEN,
    instead: LEAVE_OUT,
  },
  {
    words: /\b(?:are|is) (?:fairly |quite |very )?new\b/giu,
    reason: OF_THEN,
    instead: LEAVE_OUT,
  },
];

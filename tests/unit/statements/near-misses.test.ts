import { describe, expect, test } from 'vitest';
import { findingsIn } from './findings-in.ts';

/** A sentence that goes against the article, and one as near to it as can be that does not. */
type Pair = readonly [conflicting: string, innocent: string];

/** One table for each way of telling them apart. */
const PAIRS: Readonly<Record<string, readonly Pair[]>> = {
  'the illness, or what comes with it': [
    ['Alopecia areata is due to stress.', 'Itching in alopecia areata is due to stress.'],
    [
      'Most people get alopecia areata because of anxiety.',
      'People with alopecia areata lose sleep because of anxiety.',
    ],
    [
      'Hair loss in alopecia areata is down to poor diet.',
      'Weight gain in those treated for alopecia areata is down to poor diet.',
    ],
    [
      'Stress leads to alopecia areata.',
      'Stress leads to higher cortisol in patients with alopecia areata.',
    ],
    [
      'Hats give you alopecia areata.',
      'Hats give people with alopecia areata their confidence back.',
    ],
    ['Alopecia areata is psychological.', 'Support in alopecia areata is psychological.'],
    [
      'Alopecia areata did not improve on tofacitinib.',
      'Nail pitting in alopecia areata did not improve on tofacitinib.',
    ],
    ['JAK inhibitors are harmless.', 'Most rashes on JAK inhibitors are harmless.'],
    [
      'Alopecia areata is due to tight braids.',
      'What looked like alopecia areata was due to tight braids.',
    ],
    [
      'Alopecia areata is caused by tight braids.',
      'Scars, not alopecia areata, are caused by tight braids.',
    ],
    [
      'Alopecia areata and alopecia totalis are caused by hormones.',
      'Alopecia areata and hair loss caused by hormones need different blood tests.',
    ],
    [
      'Stress is a cause of alopecia areata.',
      'Stress as a cause of alopecia areata has been studied for a century.',
    ],
    [
      'People get alopecia areata because of stress.',
      'She hid her alopecia areata for years because of stress.',
    ],
    [
      'Minoxidil targets alopecia areata.',
      'Since minoxidil acts on the blood flow, it will not treat alopecia areata.',
    ],
  ],
  'hair and people, or something else': [
    [
      'JAK inhibitors do not improve hair growth in people with alopecia areata.',
      'JAK inhibitors do not improve blood pressure in people with alopecia areata.',
    ],
    [
      'JAK inhibitors are not effective in treating alopecia areata.',
      'JAK inhibitors are not effective in fighting the stigma of alopecia areata.',
    ],
    [
      'Tofacitinib brings no improvement in alopecia areata.',
      'Tofacitinib brings no improvement in mood to people with alopecia areata.',
    ],
    [
      'JAK inhibitors pose no risk to your health.',
      'JAK inhibitors pose no risk to the environment.',
    ],
    [
      'There is no need to worry about side effects of tofacitinib.',
      'There is no need to worry about the taste of tofacitinib.',
    ],
    ['Alopecia areata is unrelated to lupus.', 'Alopecia areata is unrelated to lupus medicines.'],
    [
      'There is no connection between vitiligo and alopecia areata.',
      'There was no connection between the two speakers on vitiligo and alopecia areata.',
    ],
    [
      'Hair comes back in alopecia areata with minoxidil.',
      'Minoxidil’s effect wears off, and alopecia areata can come back.',
    ],
    [
      'No JAK inhibitor helps with alopecia areata.',
      'No JAK inhibitor helps with the grief that alopecia areata brings.',
    ],
    ['Tofacitinib is harmless to everyone.', 'Tofacitinib is harmless to sperm.'],
  ],
  'who does it': [
    [
      'Our clinic treats alopecia areata successfully with minoxidil.',
      'Our clinic treats alopecia areata and also sells minoxidil.',
    ],
    [
      'JAK inhibitors boost the immune system of patients.',
      'A vaccine boosts the immune system of patients on JAK inhibitors.',
    ],
    [
      'Alopecia areata did not improve with a JAK inhibitor.',
      'Without a JAK inhibitor alopecia areata did not improve.',
    ],
    [
      'Regrowth in alopecia areata comes from minoxidil: it works.',
      'The regrowth was due to time, not to minoxidil, as alopecia areata often clears up.',
    ],
    [
      'Minoxidil treatment works in alopecia areata.',
      'Minoxidil and alopecia areata treatments work slowly.',
    ],
    ['JAK inhibitors are perfectly safe.', 'Sun cream is perfectly safe with JAK inhibitors.'],
    [
      'There is no risk with JAK inhibitors.',
      'The packs in which JAK inhibitors are sold carry no risk.',
    ],
    [
      'Don’t waste money on JAK inhibitors for alopecia areata.',
      'Don’t waste money on fake JAK inhibitors for alopecia areata.',
    ],
    [
      'Alopecia areata is an illness that minoxidil helps with.',
      'Any hair that minoxidil helps to grow can still be attacked in alopecia areata.',
    ],
    [
      'Minoxidil works in alopecia areata and finasteride in pattern baldness.',
      'Tofacitinib works in alopecia areata and minoxidil in pattern baldness.',
    ],
    [
      'Patients with areata who stopped tofacitinib kept their hair.',
      'Patients with areata who stopped minoxidil and started tofacitinib kept their hair.',
    ],
  ],
  'words that mean something else': [
    [
      'Minoxidil is a help in alopecia areata.',
      'For help with alopecia areata or minoxidil, call our nurse.',
    ],
    [
      'Minoxidil ends your alopecia areata.',
      'At the end of the study the patients with alopecia areata were on minoxidil.',
    ],
    [
      'A licensed treatment for thinning hair is microneedling.',
      'Our licensed therapists offer microneedling for thinning hair.',
    ],
    [
      'Biotin has been approved for thinning hair.',
      'Customers approve of our biotin gummies for thinning hair.',
    ],
    [
      'Steroids are the worst thing for alopecia areata.',
      'The worst thing about steroids for alopecia areata is the moon face.',
    ],
  ],
  'two sentences in one': [
    [
      'Minoxidil regrows hair, also in alopecia areata.',
      'Minoxidil regrows hair; steroids calm alopecia areata.',
    ],
    [
      'Alopecia areata is no riddle; it is caused by stress.',
      'Alopecia areata is no riddle; hair loss after birth is caused by stress.',
    ],
  ],
  'what it is not': [
    [
      'Minoxidil worked in those with alopecia areata.',
      'Minoxidil worked, which ruled out alopecia areata.',
    ],
    [
      'Because minoxidil works, alopecia areata is no problem.',
      'Because minoxidil worked, it cannot have been alopecia areata.',
    ],
    [
      'JAK signalling is normal in people who have alopecia areata.',
      'JAK signalling is normal in people who never had alopecia areata.',
    ],
  ],
  'how far it does not hold': [
    [
      'JAK inhibitors do not work in alopecia areata.',
      'JAK inhibitors do not work in alopecia areata at the lowest dose.',
    ],
    [
      'JAK inhibitors do not work in alopecia areata at any dose.',
      'JAK inhibitors give no benefit in alopecia areata below a certain dose.',
    ],
    [
      'Steroids are useless in alopecia areata.',
      'Steroids are useless without patience in alopecia areata.',
    ],
    [
      'Steroids do nothing when you have alopecia areata.',
      'Steroids do nothing once alopecia areata has scarred.',
    ],
    [
      'There is no place for JAK inhibitors in alopecia areata.',
      'There is no place for JAK inhibitors in alopecia areata that is getting better by itself.',
    ],
    [
      'JAK inhibitors are no help in alopecia areata.',
      'JAK inhibitors are no miracle in alopecia areata.',
    ],
    [
      'Thyroid disease is no more common in people with alopecia areata than in others.',
      'Thyroid disease is no more common in men with alopecia areata than in women with it.',
    ],
    [
      'Steroids fail in alopecia areata.',
      'Where steroids fail in alopecia areata, tofacitinib sometimes succeeds.',
    ],
    [
      'When it comes to alopecia areata, steroids simply do not work.',
      'When alopecia areata has burnt out, steroids simply do not work.',
    ],
  ],
  'what is set aside': [
    [
      'Minoxidil helps in alopecia areata.',
      'The evidence that minoxidil helps in alopecia areata is weak.',
    ],
    [
      'The benefits of minoxidil in alopecia areata are great.',
      'The benefits of minoxidil in alopecia areata are unproven.',
    ],
    ['JAK inhibitors are harmless.', 'JAK inhibitors look harmless on paper.'],
    ['JAK inhibitors are harmless.', 'JAK inhibitors are often presented as harmless.'],
    [
      'JAK inhibitors do not raise the risk of infection.',
      'JAK inhibitors do not raise the risk of infection in fish.',
    ],
    [
      'Finasteride is not licensed for hair loss.',
      'Before 1997 finasteride was not licensed for hair loss.',
    ],
    [
      'Dutasteride was given a licence for hair loss.',
      'Dutasteride was refused a licence for hair loss.',
    ],
    [
      'Alopecia areata is caused by a fungus.',
      'Bald patches may be alopecia areata or be caused by a fungus.',
    ],
    [
      'Alopecia areata is caused by stress.',
      'For alopecia areata to be caused by stress, the timing would have to fit.',
    ],
    ['JAK inhibitors are harmless.', 'It is reckless to treat JAK inhibitors as harmless.'],
    [
      'JAK inhibitors are harmless.',
      'Nobody should take JAK inhibitors as though they were harmless.',
    ],
    [
      'Minoxidil cures alopecia areata.',
      'Minoxidil “cures” alopecia areata the way a rooster makes the sun rise.',
    ],
    [
      'You are not at risk of infection on tofacitinib.',
      'You are not at risk of infection from sharing a comb with someone on tofacitinib.',
    ],
  ],
  'what denies nothing': [
    [
      'Alopecia universalis spares the hair on the legs.',
      'Alopecia universalis is the complete absence of hair from head to toe.',
    ],
    [
      'Dutasteride is authorised for hair loss.',
      'The MHRA has authorised no dutasteride product for hair loss.',
    ],
    [
      'Alopecia universalis only affects the scalp.',
      'Alopecia universalis doesn’t only affect the scalp.',
    ],
  ],
};

const isHeldAgainst = (text: string) =>
  findingsIn(text).some(({ verdict }) => verdict === 'conflicts');

describe.each(Object.entries(PAIRS))('%s', (_way, pairs) => {
  test.each(pairs)('“%s” conflicts, “%s” does not', (conflicting, innocent) => {
    expect([conflicting, innocent].map(isHeldAgainst)).toEqual([true, false]);
  });
});

test.each([
  'Calling alopecia areata autoimmune is simply wrong.',
  'Steroids will not bring back hair in alopecia areata.',
  'Six medicines are licensed for male pattern hair loss.',
])('“%s” conflicts', (text) => {
  expect(isHeldAgainst(text)).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { saidOf } from './findings-in.ts';

/** Sentences that say their verb once for two, by what they say. */
const SAID: readonly (readonly [sentence: string, ...said: readonly string[]])[] = [
  // What is said of the one is not said of the other.
  ['Minoxidil treats pattern baldness, JAK inhibitors alopecia areata.', 'F18 agrees'],
  ['Minoxidil helps pattern baldness, steroids alopecia areata.', 'F28 agrees'],
  ['Minoxidil regrows hair in pattern baldness, tofacitinib in alopecia areata.', 'F18 agrees'],
  ['Minoxidil works in pattern baldness and steroids in alopecia areata.', 'F28 agrees'],
  ['Alopecia areata is caused by the immune system, pattern baldness by hormones.', 'F03 agrees'],
  [
    'Minoxidil helps pattern baldness, steroids alopecia areata, and nothing helps scarring.',
    'F28 agrees',
  ],
  // What is left out is said all the same.
  ['Steroids help eczema, finasteride alopecia areata.', 'F26 conflicts'],
  ['Steroids work for eczema, finasteride for alopecia areata.', 'F26 conflicts'],
  ['Steroids work for eczema; oral minoxidil for severe alopecia areata.', 'F26 conflicts'],
  ['Steroids do not work in eczema, JAK inhibitors in alopecia areata.', 'F18 conflicts'],
  ['Pattern baldness is caused by hormones, alopecia areata by stress.', 'F03 conflicts'],
  ['Steroids never help pattern baldness, minoxidil alopecia areata.', 'F26 agrees'],
  [
    'In alopecia areata, steroids regrow hair in weeks, minoxidil in months.',
    'F26 conflicts',
    'F28 agrees',
  ],
  // Nothing is left out.
  ['Minoxidil works in alopecia areata, steroids too.', 'F26 conflicts'],
  ['Minoxidil works in pattern baldness, finasteride in particular.'],
  ['Steroids regrow hair in weeks, minoxidil in months.'],
  [
    'Minoxidil works for pattern baldness, tofacitinib does nothing for alopecia areata.',
    'F18 conflicts',
  ],
];

describe('a verb that is said once for two', () => {
  test.each(SAID.map(([sentence, ...said]) => ({ sentence, said })))(
    '“$sentence” says $said',
    ({ sentence, said }) => expect(saidOf(sentence).toSorted()).toEqual(said),
  );
});

import { describe, expect, test } from 'vitest';
import { saidOf } from './findings-in.ts';

/** What people write for the same, each with what stands near it and goes against nothing. */
const SAYINGS: readonly (readonly [
  said: string,
  conflicting: readonly string[],
  innocent: readonly string[],
])[] = [
  [
    'F23 conflicts',
    [
      'Tofacitinib does not have any side effects.',
      'Tofacitinib doesnt have any side affects.',
      'JAK inhibitors have no side affects.',
      'You will not get side effects from tofacitinib.',
      'JAK inhibitors don’t carry any risks.',
      'Side effects with ruxolitinib are non-existent.',
      'JAK inhibitors come with no health risks whatsoever.',
      'You can take tofacitinib without worrying about infections.',
    ],
    [
      'Tofacitinib does not have the side effects of steroids.',
      'Tofacitinib does not have any side effects on the liver.',
      'Tofacitinib does not have any side effects in most people.',
      'Tofacitinib cream does not have side effects.',
      'Most patients do not have side effects on tofacitinib.',
      'I did not get any side effects from tofacitinib.',
      'Does tofacitinib have any side effects?',
      'Do not take tofacitinib if you have any side effects.',
      'JAK inhibitors do not pose any risk to your partner.',
      'Vaccines do not cause side effects in people on JAK inhibitors.',
      'Serious side effects with tofacitinib are unheard of.',
      'Side effects with tofacitinib are almost non-existent.',
      'Wigs come with no health risks and JAK inhibitors do.',
      'You cannot take tofacitinib without worrying about infections.',
    ],
  ],
  [
    'F26 conflicts',
    [
      'Minoxidil is a great option for alopecia areata.',
      'Finasteride 1mg daily is what you need for alopecia areata.',
      'Minoxidil is clinically proven for alopecia areata.',
      'Using minoxidil is the best way to treat alopecia areata.',
      'Minoxidil gives excellent regrowth in alopecia areata.',
      'Most people with alopecia areata see results with minoxidil.',
    ],
    [
      'Minoxidil is a great option for pattern baldness, but not for alopecia areata.',
      'Minoxidil may be a good option for alopecia areata.',
      'Ask your GP if minoxidil is a good option for your alopecia areata.',
      'Steroids are a good option for alopecia areata and minoxidil for pattern baldness.',
      'Finasteride is the best way to treat pattern baldness, alopecia areata is another matter.',
      'Minoxidil is clinically proven for hair loss, but alopecia areata is an exception.',
      'Most people with pattern baldness see results with minoxidil, those with alopecia areata do not.',
      'For alopecia areata, nothing works better than steroids, so leave minoxidil alone.',
    ],
  ],
  [
    'F25 conflicts',
    ['Laser therapy is licensed for hair loss.'],
    ['We are a fully licensed hair loss clinic with laser therapy.'],
  ],
  [
    'F28 conflicts',
    ['Steroids are no good for alopecia areata.'],
    ['Steroids are not a good option for alopecia areata on the face.'],
  ],
  [
    'F03 conflicts',
    [
      'Alopecia areata is just stress.',
      'Alopecia areata is only hormones.',
      'Unlike telogen effluvium, alopecia areata is purely hormonal.',
      'Alopecia areata is down to a hormone imbalance.',
      'Alopecia areata has a hormonal cause.',
      'Alopecia areata is a stress illness.',
      'The immune system works perfectly normally in alopecia areata.',
    ],
    [
      'Alopecia areata is just stressful.',
      'Alopecia areata is not just stress.',
      'Alopecia areata is only made worse by stress.',
      'Alopecia areata is nothing but stress for the family.',
      'Is alopecia areata just stress?',
      'Alopecia areata does not have a hormonal cause.',
      'Unlike pattern baldness, which has a hormonal cause, alopecia areata is autoimmune.',
      'The rest of the immune system works perfectly normally in alopecia areata.',
      'Once alopecia areata settles, the immune system is perfectly normal again.',
    ],
  ],
];

describe.each(SAYINGS)('%s', (said, conflicting, innocent) => {
  test.each(conflicting)('found: %s', (sentence) => expect(saidOf(sentence)).toContain(said));
  test.each(innocent)('not found: %s', (sentence) => expect(saidOf(sentence)).not.toContain(said));
});

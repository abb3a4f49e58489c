import { describe, expect, test } from 'vitest';
import { saidOf } from './findings-in.ts';

/** What is said of being treated, so of the treatment. */
const TREATED: Readonly<Record<string, readonly string[]>> = {
  'F23 conflicts': [
    'Taking tofacitinib is perfectly safe.',
    'Starting JAK inhibitors is risk-free.',
    'Being on tofacitinib is totally harmless.',
    'Giving teenagers tofacitinib is completely safe.',
    'It is perfectly safe to take tofacitinib.',
    'There is no risk in taking JAK inhibitors.',
    'Taking tofacitinib does not cause infections.',
    'Tofacitinib therapy is risk-free.',
    'Unlike smoking, taking tofacitinib is harmless.',
  ],
  'F26 conflicts': [
    'Rubbing minoxidil into the patches cures alopecia areata.',
    'Applying minoxidil twice a day works for alopecia areata.',
  ],
  'F28 conflicts': [
    'Taking steroids does nothing for alopecia areata.',
    'Injecting steroids is useless in alopecia areata.',
    'Buying steroids is pointless in alopecia areata.',
  ],
  'F18 conflicts': [
    'Paying for JAK inhibitors is a waste of money in alopecia areata.',
    'Don’t bother asking for JAK inhibitors: they don’t do a thing for totalis.',
  ],
};

/** What is said of doing something else with it. */
const HANDLED: readonly string[] = [
  'Storing tofacitinib is perfectly safe.',
  'Storing tofacitinib at room temperature is perfectly safe.',
  'It is perfectly safe to store tofacitinib in a drawer.',
  'There is no risk in ordering JAK inhibitors from us.',
  'Ordering tofacitinib from our pharmacy is completely safe.',
  'Stopping tofacitinib is perfectly safe.',
  'Avoiding JAK inhibitors is perfectly safe with mild patches.',
  'Discussing JAK inhibitors with your GP is completely safe.',
  'Researching tofacitinib online is harmless.',
  'Swapping tofacitinib for a wig is risk-free.',
  'Storing tofacitinib does not weaken the immune system.',
  'Handling tofacitinib does not cause infections.',
  'Tofacitinib storage is perfectly safe.',
  'Tofacitinib delivery is risk-free.',
  'Stopping minoxidil helps alopecia areata.',
  'Avoiding minoxidil works wonders in alopecia areata.',
  'Stopping steroids does nothing for alopecia areata.',
  'Reading about steroids is no help in alopecia areata.',
];

describe('being treated is told from what else is done with a treatment', () => {
  const treated = Object.entries(TREATED).flatMap(([said, sentences]) =>
    sentences.map((sentence) => [sentence, said] as const),
  );
  test.each(treated)('%s: %s', (sentence, said) => expect(saidOf(sentence)).toContain(said));
  test.each(HANDLED)('%s', (sentence) =>
    expect(saidOf(sentence).filter((said) => said.endsWith('conflicts'))).toEqual([]),
  );
  test('whether hair stays is asked of stopping it', () =>
    expect(saidOf('Stopping tofacitinib does not make the hair fall out again.')).toContain(
      'F21 conflicts',
    ));
});

import { describe, expect, test } from 'vitest';
import { saidOf } from './findings-in.ts';

/** What a sentence comes to, and the sentence; nothing where nothing should be said. */
type Case = readonly [said: string, text: string];
const NOTHING = '';

/** One table for each way in which a careless reader goes wrong. */
const TRAPS: Readonly<Record<string, readonly Case[]>> = {
  'negation, near and far': [
    ['F26 agrees', 'Minoxidil does not work well in alopecia areata.'],
    ['F26 agrees', 'Minoxidil does not hurt, itch, or cure alopecia areata.'],
    ['F25 agrees', 'Minoxidil is no snake oil: it is approved for hair loss and proven to work.'],
    [NOTHING, 'Biotin is licensed in no country for hair loss.'],
    [NOTHING, 'No one can say that JAK inhibitors are completely safe.'],
    [NOTHING, 'Nobody knows that minoxidil cures alopecia areata.'],
    [NOTHING, 'No diet and no stress causes alopecia areata.'],
    ['F26 agrees', 'No foam and no minoxidil works in alopecia areata.'],
    [NOTHING, 'Dutasteride is approved by no agency for hair loss.'],
    [NOTHING, "Having no family history doesn't mean that alopecia areata isn't autoimmune."],
    ['F26 agrees', 'Minoxidil does not work for alopecia areata.'],
    ['F26 agrees', 'There is no evidence whatsoever that minoxidil works in alopecia areata.'],
    ['F26 agrees', 'Neither finasteride nor minoxidil works in alopecia totalis.'],
    ['F26 agrees', 'Nobody has ever shown that finasteride helps in alopecia areata.'],
    ['F26 agrees', 'minoxidil doesnt help alopecia areata'],
    ['F18 conflicts', 'No JAK inhibitor has ever regrown hair in alopecia areata.'],
    ['F23 conflicts', 'JAK inhibitors do not weaken your immune system.'],
    ['F03 agrees', 'Alopecia areata has nothing to do with hormones.'],
  ],
  'double negation': [
    ['F26 conflicts', "It's a myth that minoxidil won't work for alopecia areata."],
    ['F26 conflicts', 'Minoxidil is not useless in alopecia areata.'],
    ['F26 conflicts', 'There is no doubt that minoxidil works in alopecia areata.'],
    ['F26 conflicts', 'Minoxidil not only works in alopecia areata, it works fast.'],
    ['F18 agrees', "Jakafi isn't useless in alopecia areata."],
    ['F28 agrees', "Steroids aren't useless in alopecia areata."],
  ],
  hedges: [
    [NOTHING, 'Minoxidil may work in alopecia areata.'],
    [NOTHING, 'Perhaps minoxidil works in alopecia areata.'],
    [NOTHING, 'Minoxidil seems to work in alopecia areata.'],
    [NOTHING, 'I think minoxidil works in alopecia areata.'],
    [NOTHING, 'JAK inhibitors are possibly ineffective in alopecia areata.'],
    [NOTHING, 'Alopecia areata could be caused by hormones.'],
    [NOTHING, 'Minoxidil works in alopecia areata in some cases.'],
  ],
  questions: [
    [
      NOTHING,
      'Is minoxidil a cure for alopecia areata? Yes and no, depending on whom you ask, and on how long you have had it.',
    ],
    [NOTHING, 'Does minoxidil work for alopecia areata?'],
    [NOTHING, 'does minoxidil work for alopecia areata'],
    [NOTHING, 'Minoxidil works for alopecia areata, right?'],
    [NOTHING, 'How minoxidil works in alopecia areata'],
    [NOTHING, 'We do not know whether minoxidil works for alopecia areata.'],
    ['F26 conflicts', 'Does minoxidil work for alopecia areata? Yes, it does.'],
    ['F26 agrees', 'Does minoxidil work for alopecia areata? No.'],
  ],
  'conditions and wishes': [
    [NOTHING, 'Minoxidil cures alopecia areata unless it is old.'],
    [NOTHING, 'Tofacitinib is used to regrow hair in alopecia areata.'],
    [NOTHING, 'If minoxidil worked in alopecia areata, everybody would take it.'],
    [NOTHING, 'If alopecia areata were caused by hormones, men would get it first.'],
    [NOTHING, 'I wish minoxidil worked in alopecia areata.'],
    [NOTHING, 'Let us hope that minoxidil works in alopecia areata.'],
    [NOTHING, 'If only JAK inhibitors were completely safe!'],
    ['F26 conflicts', 'If you have alopecia areata, minoxidil regrows your hair.'],
  ],
  'what others say': [
    [
      'F26 conflicts',
      'Minoxidil works in alopecia areata, as people who claim it never works will learn.',
    ],
    ['F26 conflicts', 'Minoxidil (prescribed by her doctor) cures alopecia areata.'],
    ['F26 conflicts', 'Surely minoxidil cures alopecia areata.'],
    [NOTHING, 'The shop claims that minoxidil cures alopecia areata.'],
    [NOTHING, 'According to my barber, minoxidil cures alopecia areata.'],
    [NOTHING, '“Minoxidil cures alopecia areata,” he said.'],
    [NOTHING, 'Many people believe that alopecia areata is caused by stress.'],
    [NOTHING, 'Minoxidil supposedly cures alopecia areata.'],
    [NOTHING, 'Alopecia areata was once thought to be caused by a fungus.'],
  ],
  'what is called wrong': [
    [NOTHING, 'Minoxidil cures alopecia areata; that is a myth.'],
    [NOTHING, 'It is a myth that minoxidil cures alopecia areata.'],
    [NOTHING, 'The idea that minoxidil cures alopecia areata is nonsense.'],
    [NOTHING, 'Myth: alopecia areata is caused by stress.'],
    [NOTHING, 'Wrong: minoxidil cures alopecia areata.'],
    [NOTHING, 'Minoxidil cures alopecia areata. That is not true.'],
    [NOTHING, 'It is not true that JAK inhibitors are completely safe.'],
    ['F26 agrees', 'Contrary to what the shops tell you, minoxidil does not help alopecia areata.'],
  ],
  comparison: [
    [NOTHING, 'Minoxidil is less effective in alopecia areata.'],
    [NOTHING, 'Unlike finasteride, it works. It cures alopecia areata.'],
    [NOTHING, 'Steroids work better than minoxidil in alopecia areata.'],
    [NOTHING, 'Minoxidil is less effective than steroids in alopecia areata.'],
    [NOTHING, 'JAK inhibitors are safer than methotrexate.'],
    ['F26 conflicts', 'Minoxidil works better than placebo in alopecia areata.'],
    ['F03 agrees', 'Unlike pattern baldness, alopecia areata is an autoimmune disease.'],
    [NOTHING, 'Unlike alopecia areata, pattern baldness is caused by hormones.'],
  ],
  'what is put aside': [
    ['F28 agrees', 'Steroids, not minoxidil, work in alopecia areata.'],
    ['F28 agrees', 'For alopecia areata steroids, not minoxidil, are effective.'],
    ['F18 agrees', 'JAK inhibitors and not minoxidil regrow hair in alopecia areata.'],
    ['F03 agrees', 'The immune system, not stress, really causes alopecia areata.'],
    ['F03 agrees', 'The immune system, not a lack of vitamins, causes alopecia areata.'],
    ['F03 agrees', 'The immune system, never stress, causes alopecia areata.'],
    ['F03 agrees', 'The immune system and not stress causes alopecia areata.'],
    ['F03 agrees', 'The immune system, rather than stress, causes alopecia areata.'],
    [NOTHING, 'Pattern baldness, not alopecia areata, is caused by hormones.'],
    ['F03 conflicts', 'Hormones, not the immune system, cause alopecia areata.'],
    ['F03 conflicts', 'Hormones, not only stress, cause alopecia areata.'],
    ['F26 conflicts', 'Minoxidil, not finasteride, cures alopecia areata.'],
    ['F26 conflicts', 'With no side effects, minoxidil cures alopecia areata.'],
    ['F26 agrees', 'Minoxidil, not a cure for alopecia areata, is a foam.'],
    ['F26 agrees', 'Minoxidil, not working in alopecia areata, is a foam.'],
    ['F26 agrees', 'Minoxidil is a foam and not a cure for alopecia areata.'],
    [NOTHING, 'Biotin is approved nowhere for hair loss.'],
    [NOTHING, 'Steroids by themselves do not help alopecia areata.'],
  ],
  'pattern hair loss, where finasteride and minoxidil do work': [
    [NOTHING, 'Minoxidil works well in male pattern baldness.'],
    [
      NOTHING,
      'Finasteride works for male pattern baldness, while alopecia areata is another matter.',
    ],
    [
      NOTHING,
      'Finasteride, which works for pattern hair loss, was never studied in alopecia areata.',
    ],
    [NOTHING, "It's male pattern baldness, not alopecia areata, so finasteride will work."],
    ['F26 conflicts', 'Minoxidil works in pattern hair loss and in alopecia areata.'],
  ],
  'several claims in one sentence': [
    [
      'F25 agrees, F26 agrees',
      'Finasteride is a licensed hair loss drug, but it does not work in alopecia areata.',
    ],
    [
      'F03 agrees, F26 conflicts',
      'Alopecia areata is an autoimmune disease, and minoxidil treats it effectively.',
    ],
    [NOTHING, 'Hormones cause pattern baldness, and alopecia areata is not contagious.'],
    ['F28 agrees', 'Minoxidil is for pattern baldness, and steroids work in alopecia areata.'],
  ],
  'pronouns and headings': [
    [NOTHING, 'Alopecia areata is not pattern baldness. It is caused by hormones.'],
    ['F26 conflicts', 'Got AA? Minoxidil works.'],
    ['F26 conflicts', 'Many people with alopecia areata buy minoxidil. It works well for them.'],
    ['F03 conflicts', 'You have alopecia areata. It is caused by hormones.'],
    [NOTHING, 'This is not alopecia areata. It is caused by hormones.'],
    [NOTHING, 'It works well for alopecia areata.'],
  ],
  'capitals and headlines': [
    ['F28 conflicts', 'Steroids Do Not Work in Alopecia Areata'],
    ['F26 conflicts', 'MINOXIDIL CURES ALOPECIA AREATA'],
    ['F28 conflicts', 'STEROIDS DO NOT WORK FOR ALOPECIA TOTALIS!!!'],
    ['F25 newer', 'JAK INHIBITOR GETS GREEN LIGHT FOR ALOPECIA AREATA'],
    [NOTHING, 'The Efficacy of Minoxidil in the Treatment of Alopecia Areata'],
    [NOTHING, 'LOOK AT THE HAIR, IT WORKS WITH MINOXIDIL'],
  ],
  'misspellings, abbreviations and brands': [
    ['F23 agrees', 'JAKi = immunosuppressants. Infections are a real danger.'],
    ['F09 agrees', 'In AT every hair on the head goes, and the facial hair with it.'],
    ['F10 conflicts', 'AU is confined to a few patches about the size of a ten pence piece.'],
    ['F26 conflicts', 'minoxidill cures alopecia arreata'],
    ['F26 conflicts', 'Rogaine cures AA bald patches.'],
    ['F18 agrees', 'Xeljanz regrows hair in AU.'],
    ['F18 conflicts', 'JAKi do nothing for alopecia areata.'],
    ['F26 agrees', 'Propecia does not help AA.'],
    ['F26 conflicts', 'Minoxidil’s effective for alopecia areata and that’s that.'],
  ],
  'one person’s story': [
    [NOTHING, 'Minoxidil cured my alopecia areata.'],
    [NOTHING, 'JAK inhibitors did nothing for my alopecia areata.'],
    [NOTHING, 'She had alopecia areata and minoxidil worked for her.'],
    ['F26 conflicts', 'Trust me, minoxidil works for alopecia areata.'],
  ],
  'studies, plans and who was let in': [
    [NOTHING, 'Patients in whom steroids did not work in alopecia areata were excluded.'],
    [NOTHING, 'Steroids not working in alopecia areata is no reason to despair.'],
    [NOTHING, 'This study aims to show that minoxidil works in alopecia areata.'],
    [
      NOTHING,
      'Patients with alopecia areata who did not respond to steroids were given tofacitinib.',
    ],
    [NOTHING, 'Patients whose alopecia areata had not responded to steroids were included.'],
    [NOTHING, 'Two patients with alopecia areata did not respond to tofacitinib.'],
    [NOTHING, 'The company plans to ask for approval of its alopecia areata drug.'],
  ],
  'words of the fact, and another matter': [
    [
      NOTHING,
      'There is no proof that finasteride causes lasting depression, although some men report low mood that goes on after they stop.',
    ],
    [
      NOTHING,
      'The risk of infection with baricitinib did not rise with time in patients followed for up to nine years.',
    ],
    [
      NOTHING,
      'Tofacitinib is not a permanent fix, and it does nothing to stop alopecia areata from coming back later.',
    ],
    [
      NOTHING,
      'A protocol for a randomised trial of baricitinib against steroids in alopecia areata has been published.',
    ],
    [NOTHING, 'Minoxidil has not been proven safe in breastfeeding, so it should be avoided.'],
    [
      NOTHING,
      'Alopecia universalis congenita is a different disease caused by a gene called hairless.',
    ],
    [
      NOTHING,
      'In atrichia with papular lesions all hair is lost in infancy, and it is often taken for alopecia universalis.',
    ],
    [
      NOTHING,
      'Anyone whose brows are untouched has alopecia totalis at most and not alopecia universalis.',
    ],
    [
      NOTHING,
      'Tofacitinib gave her back her hair for good, the newspaper wrote, but it fell out when she stopped.',
    ],
    [
      NOTHING,
      'Upadacitinib has no licence for alopecia areata, and the trials are still going on.',
    ],
    [
      NOTHING,
      'In mild alopecia areata JAK inhibitors have no place, because most patches fill in without them.',
    ],
    [NOTHING, 'Steroid creams are of little use in alopecia areata of long standing.'],
    [NOTHING, 'Non-steroid treatments for alopecia areata include dithranol and diphencyprone.'],
    [NOTHING, 'Without steroids, alopecia areata in a small patch often heals by itself.'],
    [NOTHING, 'No treatment for alopecia areata has been approved for children under six.'],
    [
      NOTHING,
      'Contact immunotherapy with diphencyprone has never been licensed as a medicine, yet it is a standard treatment of extensive alopecia areata.',
    ],
    [NOTHING, 'Steroid shots stop working for some people with alopecia areata after a while.'],
    [
      NOTHING,
      'The drug regulator has approved a warning about suicidal thoughts on finasteride for hair loss.',
    ],
    [
      NOTHING,
      'Unlike oral JAK inhibitors, creams hardly enter the blood, so they do not suppress the whole immune system.',
    ],
    [
      NOTHING,
      'This is the design paper of a trial of ritlecitinib in children from six to eleven with alopecia areata.',
    ],
    [
      NOTHING,
      'Steroids are no cure for alopecia areata, and new patches can come during treatment.',
    ],
    [
      NOTHING,
      'Steroid tablets are not often used for alopecia areata, because the hair tends to fall again when they are stopped.',
    ],
    [
      NOTHING,
      'Long courses of steroid tablets are not recommended in alopecia areata because the side effects outweigh the benefit.',
    ],
    [
      NOTHING,
      'Topical minoxidil 2% is licensed for women, the 5% strength in some countries for men alone.',
    ],
    [
      NOTHING,
      'Some people stay on tofacitinib because the thought of losing hair again is worse than the side effects.',
    ],
    [
      NOTHING,
      'The risk of serious infection was not higher with two milligrams of baricitinib than with four.',
    ],
    [
      NOTHING,
      'Thyroid disease was found in none of the children with alopecia areata and in two of their mothers.',
    ],
    [
      NOTHING,
      'Vitiligo may start at any age and, unlike alopecia areata, is linked with premature greying.',
    ],
    [NOTHING, 'Approval of finasteride for hair loss in women was never sought.'],
    ['F25 conflicts', 'There is no proof that minoxidil grows hair.'],
  ],
};

describe.each(Object.entries(TRAPS))('%s', (_trap, cases) => {
  test.each(cases)('“%s”: %s', (said, text) => {
    expect(saidOf(text).toSorted().join(', ')).toBe(said);
  });
});

test('a heading says what the first sentence below it is about', () => {
  const below = 'An autoimmune condition that makes hair fall out.';
  expect(saidOf('Alopecia areata', below)).toContain('F03 agrees');
  expect(saidOf(below)).toEqual([]);
});

test('below a heading that speaks of myths nothing is held against a page', () => {
  expect(saidOf('Common myths', 'Minoxidil cures alopecia areata.')).toEqual([]);
});

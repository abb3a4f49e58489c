import { describe, expect, it } from 'vitest';
import { expectedIn } from '../../../scripts/eval/oracle.ts';

const everything = () => true;
const nothing = () => false;

/** What the check expects, with what it would also take. */
function expected(text: string, speaksOf = everything): string[] {
  return expectedIn(text, speaksOf).map(
    ({ term, start, end, must }) => `${term}${must ? '' : '?'}: ${text.slice(start, end)}`,
  );
}

describe('the independent check of spotting', () => {
  it.each([
    [
      'Janus kinase inhibitors (JAKi)',
      'jak-inhibitor: Janus kinase inhibitors',
      'jak-inhibitor: JAKi',
    ],
    ['Janus kinase (JAK) inhibitors', 'jak-inhibitor: Janus kinase (JAK) inhibitors'],
    ['the anagen phase', 'anagen: anagen phase'],
    ['post-finasteride, antialopecia, JAKarta', 'finasteride: finasteride'],
    ['minoxidil² and Norwood\u00A03', 'minoxidil: minoxidil', 'norwood-scale: Norwood\u00A03'],
    ['alo\u00ADpecia\narea\u200Bta', 'alopecia-areata: alo\u00ADpecia\narea\u200Bta'],
    ['JAK-\ninhibitor', 'jak-inhibitor: JAK-\ninhibitor'],
    [
      'Hashimoto’s, Graves’ disease',
      'autoimmune-thyroid-disease: Hashimoto’s',
      'autoimmune-thyroid-disease: Graves’ disease',
    ],
    [
      'finesteride, tofacitnib, vitilligo',
      'finasteride: finesteride',
      'tofacitinib: tofacitnib',
      'vitiligo: vitilligo',
    ],
    ['alopecia arreata', 'alopecia-areata: alopecia arreata'],
    ['a total, universal area of Anlagen'],
    ['Patients on steroids', 'steroids: steroids'],
    ['a city on steroids, anabolic steroids, steroid hormones'],
    ['pattern baldness', 'hormone-related-hair-loss?: pattern baldness'],
    ['baricitinib, ritlecitinib, dutasteride'],
  ])('%j', (text, ...spots) => {
    expect(expected(text)).toEqual(spots);
  });

  it('asks for company', () => {
    expect(expected('AA, Norwood 3, Ludwig II, SLE, lupus, JAK, steroids', nothing)).toEqual([]);
  });

  it('takes a longer form for the one that the list names, or that one for it', () => {
    const [spot] = expectedIn('lupus erythematosus', everything);
    expect(spot).toMatchObject({ start: 0, end: 19, must: true, orElse: [{ start: 0, end: 5 }] });
  });
});

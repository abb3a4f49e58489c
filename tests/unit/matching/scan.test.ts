import { describe, expect, it } from 'vitest';
import { find, form, tablesOf } from './find.ts';

const vocabulary = tablesOf([
  form('JAK', { exactCase: true }),
  form('JAK2', { term: 'jak' }),
  form('JAK inhibitor', { term: 'jak-inhibitor' }),
  form('JAK inhibitors', { term: 'jak-inhibitor' }),
  form('JAKi', { term: 'jak-inhibitor', exactCase: true }),
  form('Janus kinase', { term: 'jak' }),
  form('Janus kinase inhibitors', { term: 'jak-inhibitor' }),
  form('Janus kinase (JAK) inhibitors', { term: 'jak-inhibitor' }),
  form('alopecia areata'),
  form('anagen'),
  form('anagen phase', { term: 'anagen' }),
  form('finasteride'),
  form('minoxidil'),
  form("Hashimoto's", { term: 'hashimoto' }),
]);

describe('scan', () => {
  it.each([
    ['plain', 'Some take minoxidil daily', ['minoxidil: minoxidil']],
    ['any case', 'MINOXIDIL and Minoxidil', ['minoxidil: MINOXIDIL', 'minoxidil: Minoxidil']],
    ['the longest form, once', 'the anagen phase is', ['anagen: anagen phase']],
    [
      'a form in brackets',
      'Janus kinase (JAK) inhibitors',
      ['jak-inhibitor: Janus kinase (JAK) inhibitors'],
    ],
    [
      'two beside each other',
      'Janus kinase inhibitors (JAKi)',
      ['jak-inhibitor: Janus kinase inhibitors', 'jak-inhibitor: JAKi'],
    ],
    ['back to a shorter form', 'JAK inhibition', ['jak: JAK']],
    ['capitals where they matter', 'jak Jak jaki JAKI', []],
    ['hyphen for space', 'a JAK-inhibitor', ['jak-inhibitor: JAK-inhibitor']],
    ['line break and indent', 'alopecia\n   areata', ['alopecia-areata: alopecia\n   areata']],
    ['hyphen at a line end', 'JAK-\n inhibitor', ['jak-inhibitor: JAK-\n inhibitor']],
    ['nbsp', 'alopecia\u00A0areata', ['alopecia-areata: alopecia\u00A0areata']],
    ['not across a dash between words', 'alopecia - areata', []],
    ['soft hyphen', 'fina\u00ADsteride', ['finasteride: fina\u00ADsteride']],
    ['zero-width space', 'fina\u200Bsteride.', ['finasteride: fina\u200Bsteride']],
    ['ligature', '\uFB01nasteride', ['finasteride: \uFB01nasteride']],
    ['full-width letters', 'ｍｉｎｏｘｉｄｉｌ', ['minoxidil: ｍｉｎｏｘｉｄｉｌ']],
    ['accents', 'finastéride', ['finasteride: finastéride']],
    ['combining accents', 'finaste\u0301ride', ['finasteride: finaste\u0301ride']],
    ['one on the last letter', 'finasteride\u0301.', ['finasteride: finasteride\u0301']],
    ['curly apostrophe', 'with Hashimoto’s', ['hashimoto: Hashimoto’s']],
    ['possessive stays outside', 'minoxidil’s', ['minoxidil: minoxidil']],
    ['inside a hyphenated word', 'post-finasteride', ['finasteride: finasteride']],
    ['never inside a plain word', 'antifinasteride finasterides2', []],
    ['nor behind a soft hyphen', 'anti\u00ADfinasteride', []],
    [
      'a raised figure behind',
      'minoxidil² and minoxidil™',
      ['minoxidil: minoxidil', 'minoxidil: minoxidil'],
    ],
    ['a Chinese neighbour', '用minoxidil治疗', ['minoxidil: minoxidil']],
  ])('%s', (_name, text, expected) => {
    expect(find(vocabulary, text)).toEqual(expected);
  });

  it.each([
    ['over inline elements', 'al|ope|cia are|ata', ['alopecia-areata: alopecia areata']],
    ['over an empty piece', 'alopecia||  |areata', ['alopecia-areata: alopecia  areata']],
    ['over what is not read', 'alopecia|[script]| areata', ['alopecia-areata: alopecia areata']],
    ['never over the end of a block', 'alopecia¶areata', []],
    [
      'to the end of a block',
      'minoxidil¶finasteride',
      ['minoxidil: minoxidil', 'finasteride: finasteride'],
    ],
    ['a word that began a piece before', 'anti|finasteride', []],
    ['a word that goes on a piece later', 'minoxidil|s', []],
    ['a footnote’s number behind', 'minoxidil|2', ['minoxidil: minoxidil']],
    ['a number that is part of the form', 'JAK|2', ['jak: JAK2']],
    ['nothing in what is not read', '[minoxidil]|', []],
    [
      'on after a match that ended a piece later',
      'JAK| inhibitors, minoxidil',
      ['jak-inhibitor: JAK inhibitors', 'minoxidil: minoxidil'],
    ],
  ])('pieces: %s', (_name, text, expected) => {
    expect(find(vocabulary, text)).toEqual(expected);
  });

  it('finds a form that shares no beginning with another', () => {
    expect(find(tablesOf([form('vitiligo')]), 'Vitiligo')).toEqual(['vitiligo: Vitiligo']);
  });
});

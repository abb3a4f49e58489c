import { describe, expect, it } from 'vitest';
import { find, form, tablesOf } from './find.ts';

const vocabulary = tablesOf([
  form('alopecia areata'),
  form('finasteride', { mistypable: true }),
  form('minoxidil'),
]);

describe('a word of an address', () => {
  it.each([
    'https://shop.example/finasteride/side-effects',
    'https://shop.example/buy?drug=finasteride&dose=1',
    'https://shop.example/finastride',
    `https://shop.example/${'a-long-way/'.repeat(20)}finasteride`,
    'www.finasteride.example',
    '(www.shop.example/alopecia-areata)',
    'finasteride.com, minoxidil.co.uk.',
    'shop.com/best-alopecia-areata-treatment',
    'minoxidil@shop.example and info@minoxidil.com',
    '@finasteride, @minoxidil_user and @the_minoxidil',
    'my_minoxidil, minoxidil_dose and MINOXIDIL_DOSE',
    '/en/alopecia-areata.html',
    'minoxidil.pdf',
    // In pieces, as with <wbr> and letters in bold.
    'https://shop.example/|finasteride',
    'https://|shop.example|/best-|minoxidil',
    '@|minoxidil',
    'minoxidil|.com',
  ])('is none to explain: %s', (text) => {
    expect(find(vocabulary, text)).toEqual([]);
  });

  it.each([
    ['Take minoxidil.Then wait.', 'minoxidil'],
    ['#minoxidil', 'minoxidil'],
    ['_minoxidil_ and *minoxidil*', 'minoxidil', 'minoxidil'],
    ['minoxidil/finasteride, oral-minoxidil', 'minoxidil', 'finasteride', 'minoxidil'],
    ['minoxidil@5%', 'minoxidil'],
    ['[minoxidil](https://shop.example)', 'minoxidil'],
    ['https://shop.example on minoxidil', 'minoxidil'],
    ['minoxidil (www.shop.example)', 'minoxidil'],
    ['minoxidil.communities', 'minoxidil'],
    ['r/minoxidil', 'minoxidil'],
    ['https://shop.example/¶minoxidil', 'minoxidil'],
    ['minoxidil¶.com', 'minoxidil'],
  ])('is none of those: %s', (text, ...words) => {
    // What begins with a square bracket is not read (see `pieced`).
    expect(find(vocabulary, ` ${text}`)).toEqual(words.map((word) => `${word}: ${word}`));
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeOffTracking, unwrap } from '../../../lib/links/tracking.ts';

describe('what tracks', () => {
  test('comes off, and is told', () => {
    const address =
      'https://example.org/a?utm_source=mail&id=7&fbclid=Iw_1&gclid=2&mc_eid=3&utm_own%5Fname=4#part';
    expect(takeOffTracking(address)).toEqual({
      address: 'https://example.org/a?id=7#part',
      tracking: ['utm_source=mail', 'fbclid=Iw_1', 'gclid=2', 'mc_eid=3', 'utm_own%5Fname=4'],
    });
  });

  test('leaves no question mark behind', () => {
    expect(takeOffTracking('https://example.org/?utm_medium=x').address).toBe(
      'https://example.org/',
    );
  });

  test.each([
    'https://example.org/?page=2',
    'https://example.org/?q=a%20b+c&empty&x=%C3%A9;y',
    'https://example.org/?autm_source=1',
    'https://example.org/a?',
    'https://www.facebook.com/sharer/sharer.php?u=https://example.org',
  ])('the rest stays to the letter: %s', (address) => {
    expect(takeOffTracking(address)).toEqual({ address, tracking: [] });
  });

  test('on some sites other parameters track', () => {
    expect(takeOffTracking('https://www.youtube.com/watch?v=abc&feature=share').address).toBe(
      'https://www.youtube.com/watch?v=abc',
    );
    expect(takeOffTracking('https://example.org/watch?feature=share').tracking).toEqual([]);
  });

  test('taking off twice is taking off once; nothing else is lost', () => {
    const name = fc.constantFrom('utm_source', 'fbclid', 'id', 'q', 'page', 'gclid', 'ref2');
    const parameter = fc
      .tuple(name, fc.stringMatching(/^[\w%-]{0,6}$/))
      .map((both) => both.join('='));
    fc.assert(
      fc.property(fc.array(parameter), (parameters) => {
        const address = new URL(`https://example.org/?${parameters.join('&')}`).href;
        const once = takeOffTracking(address);
        expect(takeOffTracking(once.address)).toEqual({ address: once.address, tracking: [] });
        const left = new URL(once.address).search.slice(1).split('&').filter(Boolean);
        expect([...left, ...once.tracking].toSorted()).toEqual(parameters.toSorted());
      }),
    );
  });
});

describe('an address that carries another', () => {
  test.each([
    [
      'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=05',
      'https://example.org/a',
    ],
    ['https://www.google.com/url?q=https://example.org/b&sa=D', 'https://example.org/b'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F&h=AT', 'https://example.org/'],
  ])('gives it: %s', (wrapped, inner) => {
    expect(unwrap(wrapped)).toBe(inner);
  });

  test.each([
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/search?q=https://example.org',
    'https://notgoogle.com/url?q=https://example.org',
  ])('stays as it is otherwise: %s', (address) => {
    expect(unwrap(address)).toBe(address);
  });
});

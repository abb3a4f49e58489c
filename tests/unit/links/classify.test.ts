import { describe, expect, test } from 'vitest';
import { classify, isSamePage, type Look } from '../../../lib/links/classify.ts';
import type { OutcomeKind } from '../../../lib/links/outcome.ts';

const ASKED = 'https://example.org/page';
const page: Look = {
  address: ASKED,
  title: 'Hair loss',
  heading: 'Hair loss',
  type: 'text/html',
  status: 200,
  text: 'Some words about hair.',
  words: 120,
  asksPassword: false,
  asksConsent: false,
};
const LONG = { words: 900 };

describe('a page is told to be', () => {
  test.each<[OutcomeKind, string, Partial<Look>]>([
    ['read', 'as it is', {}],
    ['read', 'one whose server tells no code', { status: 0 }],
    ['read', 'plain text', { type: 'text/plain' }],
    ['read', 'XHTML', { type: 'application/xhtml+xml' }],
    ['pdf', 'a PDF file', { type: 'application/pdf', words: 0 }],
    ['media', 'a picture', { type: 'image/png', words: 0 }],
    ['missing', 'with the code 404, whatever it says', { status: 404, ...LONG }],
    ['missing', 'with the code 410', { status: 410 }],
    ['missing', 'titled so', { title: 'Page not found | Example' }],
    ['missing', 'with such a heading', { heading: "Oops! This page doesn't exist" }],
    ['read', 'a long one with such a heading', { heading: 'Not found', ...LONG }],
    [
      'read',
      'one about what is not found',
      { title: 'Not found in nature: hair that never falls' },
    ],
    ['http-error', 'with the code 500', { status: 500 }],
    ['http-error', 'with the code 403', { status: 403 }],
    ['login', 'with the code 401', { status: 401 }],
    ['login', 'a short one with a field for a password', { asksPassword: true }],
    ['read', 'a long one with a field for a password', { asksPassword: true, ...LONG }],
    ['login', 'redirected to a login', { address: 'https://example.org/login?next=/page' }],
    ['login', 'asking for it in words', { text: 'Please log in to continue.' }],
    [
      'read',
      'redirected to something about logs',
      { address: 'https://example.org/logins-of-2020' },
    ],
    [
      'consent',
      'redirected to where consent is asked',
      { address: 'https://consent.example.org/m?c=x' },
    ],
    ['consent', 'a short one with a consent window', { asksConsent: true }],
    ['consent', 'asking for it in words', { text: 'Before you continue to Example' }],
    ['read', 'a long one with a consent window', { asksConsent: true, ...LONG }],
    ['no-text', 'without a word', { words: 0, text: '' }],
    ['http-error', 'broken and without a word', { words: 0, status: 502 }],
  ])('%s: %s', (kind, _what, look) => {
    expect(classify(ASKED, { ...page, ...look })).toBe(kind);
  });
});

test.each(['https://example.org/login', 'https://consent.example.org/'])(
  'a page that was asked for by such an address (%s) is read as it is',
  (address) => {
    expect(classify(address, { ...page, address })).toBe('read');
  },
);

test.each([
  ['https://a.org/x', 'http://a.org/x/#part', true],
  ['https://a.org/', 'https://a.org', true],
  ['https://a.org/x', 'https://a.org/y', false],
  ['https://a.org/?p=1', 'https://a.org/?p=2', false],
  ['https://a.org/', 'https://www.a.org/', false],
])('%s and %s: the same page? %s', (one, other, same) => {
  expect(isSamePage(one, other)).toBe(same);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLinks } from '../../../lib/links/find-links.ts';
import { writeAddress } from '../../../lib/links/write-address.ts';

const addresses = (text: string) => findLinks(text).map(({ address }) => address);

describe('the links of a text', () => {
  test.each([
    ['plain', 'Look: https://example.org/a?b=1#c.', ['https://example.org/a?b=1#c']],
    ['in brackets', '(https://example.org/a_(b))', ['https://example.org/a_(b)']],
    [
      'Markdown',
      '[a](https://x.org/1)[b](https://y.org/2 "t")',
      ['https://x.org/1', 'https://y.org/2'],
    ],
    ['Markdown, by reference', '[1]: https://x.org/1', ['https://x.org/1']],
    ['angle brackets', '<https://x.org/é>', ['https://x.org/é']],
    [
      'angle brackets, whatever the address ends in',
      'one <https://x.org/a.> <http://y.org/b;> <https://z.org/c)>, and www.x.org.',
      ['https://x.org/a.', 'http://y.org/b;', 'https://z.org/c)', 'https://www.x.org'],
    ],
    ['angle brackets around more', '<https://x.org/1 "t">', ['https://x.org/1']],
    [
      'quoted in a mail',
      '> > https://x.org/1\n> https://x.org/2',
      ['https://x.org/1', 'https://x.org/2'],
    ],
    [
      'in quotes',
      '"https://x.org/1","yes" “https://x.org/2”',
      ['https://x.org/1', 'https://x.org/2'],
    ],
    ['bold, as messengers write it', 'Look: *https://x.org/a*', ['https://x.org/a']],
    ['bold with its sentence', '*Look: https://x.org/a.*', ['https://x.org/a']],
    [
      'bold in Markdown',
      '**https://x.org/a**, or __x.org/b__',
      ['https://x.org/a', 'https://x.org/b'],
    ],
    ['slanted', '_https://x.org/a_b_ (_www.x.org_)', ['https://x.org/a_b', 'https://www.x.org']],
    ['struck out', '~https://x.org/a~ ~~x.org/b~~', ['https://x.org/a', 'https://x.org/b']],
    ['bold and slanted', '*_https://x.org/a_*', ['https://x.org/a']],
    ['in a table', '|one|https://x.org/a|two|', ['https://x.org/a']],
    [
      'in a table without bars around it',
      'one|https://x.org/a|two\nthree|*www.x.org*|four',
      ['https://x.org/a', 'https://www.x.org'],
    ],
    [
      'such signs of their own',
      'https://x.org/a_ https://x.org/*a* https://x.org/~b https://x.org/?f=A|B * https://x.org/c*',
      [
        'https://x.org/a_',
        'https://x.org/*a*',
        'https://x.org/~b',
        'https://x.org/?f=A|B',
        'https://x.org/c*',
      ],
    ],
    [
      'names alone',
      'Try www.example.co.uk/hair, or forum.example.org!',
      ['https://www.example.co.uk/hair', 'https://forum.example.org'],
    ],
    ['names without a scheme', '//cdn.example.org/x', ['https://cdn.example.org/x']],
    ['names of other scripts', 'https://münchen.de/haar', ['https://münchen.de/haar']],
    ['numbers', 'http://192.168.0.1/x http://[::1]/y', ['http://192.168.0.1/x', 'http://[::1]/y']],
    ['of this computer', 'http://localhost:8000/x', ['http://localhost:8000/x']],
    ['with a password', 'http://anna:secret@example.org/', ['http://anna:secret@example.org/']],
  ])('%s', (_kind, text, found) => {
    expect(addresses(text)).toEqual(found);
  });

  test.each([
    'anna@example.org',
    'version 1.2.3',
    'took 5mg.Then stopped',
    'https://',
    '',
    'e.g. this',
  ])('none: %s', (text) => {
    expect(addresses(text)).toEqual([]);
  });

  test.each(['*', '_', '~', '|', '*a ', '_a', '*_', '(_', '> |', '`'])(
    'a long line of %j is read too',
    (signs) => {
      expect(addresses(`${signs.repeat(50_000)} https://x.org/a`)).toContain('https://x.org/a');
    },
  );

  test('those that lead to no web page are found too', () => {
    const text =
      'mailto:a@b.org ftp://f.org/x javascript:alert(1) file:///etc/passwd tel:+442087060076 data:text/html,hi';
    expect(addresses(text)).toEqual([
      'mailto:a@b.org',
      'ftp://f.org/x',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'tel:+442087060076',
      'data:text/html,hi',
    ]);
  });
});

describe('an address that is put into a text', () => {
  test.each([
    ['https://x.org/a', 'https://x.org/a'],
    ['https://x.org/Dr.', '<https://x.org/Dr.>'],
    ['https://x.org/?q=what!', '<https://x.org/?q=what!>'],
    ['https://x.org/a;', '<https://x.org/a;>'],
    ['mailto:anna@example.org', 'mailto:anna@example.org'],
  ])('%s: %s', (address, written) => {
    expect(writeAddress(address)).toBe(written);
  });

  test('is found in it whole', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const { href } = new URL(url);
        expect(addresses(`${writeAddress(href)}\n${writeAddress(href)}`)).toEqual([href, href]);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { findLinks } from '../../../lib/links/find-links.ts';
import { MOST_LINKS } from '../../../lib/links/queue.ts';
import { sortOut } from '../../../lib/links/sort-out.ts';

const sorted = (text: string) => sortOut(findLinks(text));

describe('links sorted out', () => {
  test('each once, in their order, tracking and places within a page aside', () => {
    const { links, leftOut } = sorted(
      'https://b.org/?utm_source=x#one https://a.org https://b.org/ https://a.org/#two',
    );
    expect(links).toEqual([
      {
        address: 'https://b.org/#one',
        withTracking: 'https://b.org/?utm_source=x#one',
        tracking: ['utm_source=x'],
        local: false,
        times: 2,
      },
      {
        address: 'https://a.org/',
        withTracking: 'https://a.org/',
        tracking: [],
        local: false,
        times: 2,
      },
    ]);
    expect(leftOut).toEqual([]);
  });

  test('a route within an app is a page of its own', () => {
    expect(
      sorted('https://a.org/#/one https://a.org/#/two https://a.org/#!/three').links,
    ).toHaveLength(3);
  });

  test('a wrapped link is the one it carries', () => {
    const { links } = sorted(
      'https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.org%2Fx%3Futm_source%3Dm&data=9 https://a.org/x',
    );
    expect(links.map(({ address, times }) => [address, times])).toEqual([['https://a.org/x', 2]]);
  });

  test('a link that was wrapped several times is the innermost', () => {
    const carried = encodeURIComponent(
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fa.org%2Fx&h=1',
    );
    const google = encodeURIComponent(`https://www.google.com/url?q=${carried}`);
    const { links } = sorted(
      `https://eur01.safelinks.protection.outlook.com/?url=${google}&data=9`,
    );
    expect(links.map(({ address }) => address)).toEqual(['https://a.org/x']);
  });

  test('what a wrapped link carries is looked at as any other', () => {
    const { links } = sorted('https://www.google.com/url?q=http://192.168.0.1/admin');
    expect(links).toMatchObject([{ address: 'http://192.168.0.1/admin', local: true }]);
  });

  test('what cannot be opened is left out, with the reason', () => {
    const { links, leftOut } = sorted(
      'ftp://f.org/x mailto:a@b.org http://anna:secret@c.org/ javascript:alert(1)',
    );
    expect(links).toEqual([]);
    expect(leftOut.map(({ because }) => because)).toEqual([
      'scheme',
      'scheme',
      'password',
      'scheme',
    ]);
    expect(sortOut([{ text: 'x', address: 'https://[' }]).leftOut).toEqual([
      { text: 'x', because: 'unreadable' },
    ]);
  });

  test.each(['https://anna@c.org/', 'https://:secret@c.org/'])('so is %s', (text) => {
    expect(sorted(text)).toMatchObject({ links: [], leftOut: [{ because: 'password' }] });
  });

  test('what a wrapped link carries a password in is left out too', () => {
    const { links, leftOut } = sorted('https://www.google.com/url?q=https://anna:secret@c.org/');
    expect(links).toEqual([]);
    expect(leftOut).toMatchObject([{ because: 'password' }]);
  });

  test('what comes after the most is left out; what is there already is not', () => {
    const text = Array.from({ length: MOST_LINKS + 3 }, (_, n) => `https://a.org/${n}`).join(' ');
    const { links, leftOut } = sorted(`${text} https://a.org/0`);
    expect(links).toHaveLength(MOST_LINKS);
    expect(links[0]?.times).toBe(2);
    expect(leftOut).toEqual(
      [0, 1, 2].map((n) => ({ text: `https://a.org/${MOST_LINKS + n}`, because: 'too-many' })),
    );
  });

  test('of the local network are told', () => {
    expect(sorted('http://localhost:80/ https://a.org').links.map(({ local }) => local)).toEqual([
      true,
      false,
    ]);
  });
});

import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AnswerMarkup } from '../../../components/AnswerMarkup.tsx';
import { blocksOf } from '../../../lib/answer/blocks.ts';

function markup(text: string): string {
  return renderToStaticMarkup(<AnswerMarkup blocks={blocksOf(text)} />);
}

test('paragraphs, quotations and lines become what they are in HTML', () => {
  expect(markup('Hello,\n\nOne\ntwo:\n> quoted\n> too\nAfter.')).toBe(
    '<p>Hello,</p><p>One<br/>two:</p><blockquote>quoted<br/>too</blockquote><p>After.</p>',
  );
});

test('a sign that begins no line quotes nothing', () => {
  expect(markup('one > two')).toBe('<p>one &gt; two</p>');
});

test('addresses become links, without the way to the passage in their words', () => {
  expect(markup('See https://example.org/a#:~:text=x%2C%20y%2E now.')).toBe(
    '<p>See <a href="https://example.org/a#:~:text=x%2C%20y%2E">https://example.org/a</a> now.</p>',
  );
  expect(markup('http://example.org/')).toBe(
    '<p><a href="http://example.org/">http://example.org/</a></p>',
  );
});

test('names, email addresses and other schemes become none', () => {
  const text = 'example.org a@example.org javascript:alert(1) data:text/html,x ftp://example.org';
  expect(markup(text)).toBe(`<p>${text}</p>`);
});

test('whatever somebody writes, it is text', () => {
  const part = fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    '/',
    'script',
    'https://a.b/',
    '\n',
    '> ',
    ' ',
    'x',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const html = markup(parts.join(''));
      expect(
        html.replaceAll(/<\/?(?:p|blockquote)>|<br\/>|<a href="[^"<>]*">|<\/a>/g, ''),
      ).not.toMatch(/[<>]/);
    }),
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextFragments } from '../../../lib/check/text-fragment.ts';
import { frameOf, pageOf } from './page.ts';

/** The directive that leads to a passage of the paragraphs, after its first and only mention in one of them. */
function directive(paragraphs: readonly string[], paragraph: number, passage: string): string {
  const start = paragraphs[paragraph]?.indexOf(passage) ?? -1;
  const place = { frame: 0, paragraph, start, end: start + passage.length };
  const link = new TextFragments(pageOf(...paragraphs)).linkTo(place);
  return link.split(':~:text=')[1] ?? '';
}

/** The parts of a directive, as browsers read them: https://wicg.github.io/scroll-to-text-fragment/#syntax */
function parsed(text: string) {
  const parts = text.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  return [prefix, parts[0], parts[1], suffix].map((part) => part && decodeURIComponent(part));
}

test('a passage that stands there once is named by itself', () => {
  expect(directive(['It is so. It works.'], 0, 'It works.')).toBe('It%20works%2E');
});

test('what has a meaning in a directive is written out', () => {
  const passage = 'Well-known, “A & B”: 50 %, (x)!';
  const text = directive([passage], 0, passage);
  expect(text).not.toMatch(/[-,&“ ()!]/);
  expect(parsed(text)[1]).toBe(passage);
});

test('a mark that leads to a note belongs to the word before it', () => {
  const [frame] = pageOf('It cures areata{2} and more.');
  if (!frame) throw new Error('The page has no frame');
  const place = { frame: 0, paragraph: 0, start: 0, end: 'It cures areata'.length };
  expect(new TextFragments([frame]).linkTo(place)).toMatch(/text=It%20cures%20areata2$/);
});

test('a passage that stands there more than once gets words around it until it is told apart', () => {
  const paragraphs = ['First of all. It works. Or so.', 'In the end: it works. Or not.'];
  expect(parsed(directive(paragraphs, 0, 'It works.'))).toEqual([
    'all.',
    'It works.',
    undefined,
    'Or',
  ]);
  const same = ['He said it works.', 'She said it works.', '[And hidden.]', 'Yes.'];
  expect(parsed(directive(same, 1, 'it works.'))).toEqual(['said', 'it works.', undefined, 'Yes.']);
});

test('words around it come from as many paragraphs as it takes, in their order', () => {
  const same = ['[Hidden.]', 'It is so.', 'So?', 'Or not. It works.', 'Really.', 'And so on.'];
  const again = ['Was it so.', 'So?', 'Or not. It works.', 'Really.', 'And so on.'];
  expect(parsed(directive([...same, ...again], 3, 'It works.'))).toEqual([
    'is so. So? Or not.',
    'It works.',
    undefined,
    'Really. And so on. Was',
  ]);
});

test('a long passage is named by its first and its last words', () => {
  const long = `It began with this and ${'went on and '.repeat(40)}came to its very end there.`;
  expect(parsed(directive([long], 0, long))).toEqual([
    undefined,
    'It began with this and',
    'to its very end there.',
    undefined,
  ]);
});

test('a long passage that ends in words that stand in it before is named by more of them', () => {
  const end = 'and so it goes on for ever';
  const long = `It began like this ${end}, ${'went on and '.repeat(30)}ended, ${end}`;
  expect(parsed(directive([long], 0, long))).toEqual([
    undefined,
    'It began like this and',
    `ended, ${end}`,
    undefined,
  ]);
});

test('a long passage of few words is named by all of them', () => {
  const long = `It is ${'so'.repeat(200)} long.`;
  expect(parsed(directive([long], 0, long))[1]).toBe(long);
});

test('the anchor that an address has stays, a directive that it has goes', () => {
  const place = { frame: 0, paragraph: 0, start: 0, end: 4 };
  const frame = frameOf(0, ['Here it is.']);
  const link = (address: string) => new TextFragments([{ ...frame, address }]).linkTo(place);
  expect(link('https://example.org/a')).toBe('https://example.org/a#:~:text=Here');
  expect(link('https://example.org/a#b')).toBe('https://example.org/a#b:~:text=Here');
  expect(link('https://example.org/a#b:~:text=old')).toBe('https://example.org/a#b:~:text=Here');
});

test('there is no way from the address of a page into a frame of it', () => {
  const links = new TextFragments([frameOf(0, ['Here.']), frameOf(3, ['There.'])]);
  expect(links.linkTo({ frame: 3, paragraph: 0, start: 0, end: 5 })).not.toContain(':~:');
});

test('whatever a page says, a directive has its parts, and they say what stands there', () => {
  const word = fc.stringMatching(/^[\w.,:;!?&%#~'"()“”é–-]{1,9}$/u);
  const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), fc.nat(), (paragraphs, nth) => {
      const index = nth % paragraphs.length;
      const passage = paragraphs[index] ?? '';
      const place = { frame: 0, paragraph: index, start: 0, end: passage.length };
      const link = new TextFragments(pageOf(...paragraphs)).linkTo(place);
      expect(() => new URL(link)).not.toThrow();
      const [prefix = '', first, last, suffix = ''] = parsed(link.split(':~:text=')[1] ?? '');
      expect([first, last]).toEqual([passage, undefined]);
      expect(paragraphs.join(' ')).toContain(`${prefix} ${passage} ${suffix}`.trim());
    }),
  );
});

test('broken characters of a page break no link', () => {
  const link = new TextFragments(pageOf('Half \uD83D a smile.')).linkTo({
    frame: 0,
    paragraph: 0,
    start: 0,
    end: 15,
  });
  expect(() => decodeURIComponent(link)).not.toThrow();
});

test('words around it are found beside a paragraph of very many words', () => {
  const long = `${'word '.repeat(300_000)}end.`;
  expect(parsed(directive([long, 'It works.', long, 'It works.'], 1, 'It works.'))).toEqual([
    'end.',
    'It works.',
    undefined,
    'word',
  ]);
});

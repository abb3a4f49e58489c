import type { FrameParagraph, PageText } from './frame-text.ts';
import type { PagePlace } from './page-check.ts';

/** Words before and behind a passage are added up to so many, until it is the only one of its kind. */
const MOST_CONTEXT = 8;
/** A longer passage is named by its first and its last words. */
const LONG = 300;
const END_WORDS = 5;

/** Makes links that go to a passage of a page: https://wicg.github.io/scroll-to-text-fragment/ */
export class TextFragments {
  readonly #address: string;
  readonly #paragraphs: readonly string[];
  readonly #noteMarks: readonly FrameParagraph['noteMarks'][];
  /** The numbers of those that are on show: browsers look through no others. */
  readonly #shown: readonly number[];
  /** What browsers look through: capitals make no difference to them. */
  readonly #whole: string;

  constructor(page: PageText) {
    const top = page.find(({ frame }) => frame === 0);
    const paragraphs = top?.paragraphs ?? [];
    this.#address = top?.address ?? '';
    this.#paragraphs = paragraphs.map(({ text }) => text.trim());
    this.#noteMarks = paragraphs.map(({ noteMarks }) => noteMarks);
    this.#shown = paragraphs.flatMap(({ hidden }, index) => (hidden ? [] : [index]));
    this.#whole = this.#shown
      .map((index) => this.#paragraphs[index])
      .join(' ')
      .toLowerCase();
  }

  /** The page's address with the way to a passage; without it for what stands in a frame. */
  linkTo({ frame, paragraph, start, ...place }: PagePlace): string {
    const text = this.#paragraphs[paragraph];
    if (frame !== 0 || text === undefined) return this.#address;
    // Browsers find whole words alone: in “areata2” there is no “areata”.
    const end = this.#noteMarks[paragraph]?.find(([from]) => from === place.end)?.[1] ?? place.end;
    const [first, last] = endsOf(text.slice(start, end));
    const before = [...this.#wordsFar(paragraph, -1), ...wordsOf(text.slice(0, start))];
    const behind = [...wordsOf(text.slice(end)), ...this.#wordsFar(paragraph, 1)];
    let [prefix, suffix] = ['', ''];
    for (let words = 1; words <= MOST_CONTEXT; words++) {
      if (this.#isUnique([prefix, first, last === undefined ? suffix : ''])) break;
      prefix = before.slice(-words).join(' ');
      suffix = behind.slice(0, words).join(' ');
    }
    const directive = [
      ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
      encoded(first),
      ...(last === undefined ? [] : [encoded(last)]),
      ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
    ];
    return withDirective(this.#address, directive.join(','));
  }

  /** Words of the paragraphs before (-1) or behind (1) one: what is told apart by them alone. */
  #wordsFar(paragraph: number, side: 1 | -1): string[] {
    const words: string[] = [];
    const others = this.#shown.filter((index) => (index - paragraph) * side > 0);
    for (const index of side === 1 ? others : others.toReversed()) {
      const more = wordsOf(this.#paragraphs[index] ?? '');
      // No more than is needed: a paragraph can have more words than a call takes arguments.
      if (side === 1) words.push(...more.slice(0, MOST_CONTEXT));
      else words.unshift(...more.slice(-MOST_CONTEXT));
      if (words.length >= MOST_CONTEXT) break;
    }
    return words;
  }

  #isUnique(parts: readonly string[]): boolean {
    const wanted = parts
      .filter((part) => part !== '')
      .join(' ')
      .toLowerCase();
    return this.#whole.indexOf(wanted) === this.#whole.lastIndexOf(wanted);
  }
}

/** An address with the way to the first place of its page where a text stands. */
export function linkToText(address: string, text: string): string {
  return withDirective(address, encoded(text));
}

/** Leaves the anchor as it is: apps tell their pages by it (`#/thread/3`). */
function withDirective(address: string, directive: string): string {
  const [page = '', ...rest] = address.split('#');
  // An address that leads to a passage already has a directive of its own.
  const [anchor = ''] = rest.join('#').split(':~:', 1);
  return `${page}#${anchor}:~:text=${directive}`;
}

/** A passage whole, or its first and last words: the last as many as it takes to meet them only there. */
function endsOf(passage: string): readonly [first: string, last?: string] {
  const words = wordsOf(passage);
  if (passage.length <= LONG || words.length < 2 * END_WORDS) return [passage];
  const folded = passage.toLowerCase();
  for (let count = END_WORDS; count <= words.length - END_WORDS; count++) {
    const last = words.slice(-count).join(' ');
    if (folded.indexOf(last.toLowerCase()) === passage.length - last.length) {
      return [words.slice(0, END_WORDS).join(' '), last];
    }
  }
  return [passage];
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** A dash would make a prefix or a suffix of it; with marks at its end, programs cut links short. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /[-!'()*._~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

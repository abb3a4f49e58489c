import type { PageText } from './frame-text.ts';
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
  /** What browsers look through: capitals make no difference to them. */
  readonly #whole: string;

  constructor(page: PageText) {
    const top = page.find(({ frame }) => frame === 0);
    this.#address = top?.address ?? '';
    this.#paragraphs = top?.paragraphs.map(({ text }) => text) ?? [];
    this.#whole = this.#paragraphs.join('\n').toLowerCase();
  }

  /** The page's address with the way to a passage; without it for what stands in a frame. */
  linkTo({ frame, paragraph, start, end }: PagePlace): string {
    const text = this.#paragraphs[paragraph];
    if (frame !== 0 || text === undefined) return this.#address;
    const [page = '', hash = ''] = this.#address.split('#', 2);
    // An address that leads to a passage already has a directive of its own.
    const [anchor = ''] = hash.split(':~:', 1);
    return `${page}#${anchor}:~:text=${this.#directive(text, start, end)}`;
  }

  #directive(paragraph: string, start: number, end: number): string {
    const [first, last] = endsOf(paragraph.slice(start, end));
    const before = wordsOf(paragraph.slice(0, start));
    const behind = last === undefined ? wordsOf(paragraph.slice(end)) : [];
    let [prefix, suffix] = ['', ''];
    for (let words = 1; words <= MOST_CONTEXT; words++) {
      if (this.#isUnique([prefix, first, suffix])) break;
      prefix = before.slice(-words).join(' ');
      suffix = behind.slice(0, words).join(' ');
    }
    return [
      ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
      encoded(first),
      ...(last === undefined ? [] : [encoded(last)]),
      ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
    ].join(',');
  }

  #isUnique(parts: readonly string[]): boolean {
    const wanted = parts
      .filter((part) => part !== '')
      .join(' ')
      .toLowerCase();
    return this.#whole.indexOf(wanted) === this.#whole.lastIndexOf(wanted);
  }
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

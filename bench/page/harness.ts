/**
 * Many pages in one document, one after the other, so that the engine knows the contestants well
 * by the time that counts. Each run reads nodes that no script has seen before.
 */
import { bench } from './contestants.ts';
import type { Runs } from './contestants.ts';
import { plant } from './plant.ts';

const pages: HTMLElement[] = [];

// Where one page takes the place of another, the window may scroll, though nobody reads: what waits
// for readers would wait.
addEventListener('scroll', (event) => event.stopImmediatePropagation(), { capture: true });

/** What would make a frame or a player anew with every copy of a page. */
const EMBEDDED = 'iframe, object, embed, video, audio';
/** What could load something, or change what the page may load. */
const LOADS = 'img, source, link, meta, base';

bench().open = async (urls, sentences) => {
  pages.length = 0;
  shown = -1;
  for (const url of urls) {
    const response = await fetch(url);
    const type = response.headers.get('Content-Type')?.includes('xhtml')
      ? 'application/xhtml+xml'
      : 'text/html';
    const parsed = new DOMParser().parseFromString(await response.text(), type);
    if (sentences.length > 0) plant(parsed, sentences);
    for (const element of parsed.querySelectorAll(EMBEDDED)) {
      // It parts texts just as well.
      element.replaceWith(parsed.createElement('img'));
    }
    for (const element of parsed.querySelectorAll(LOADS)) {
      for (const name of element.getAttributeNames()) element.removeAttribute(name);
    }
    keepStyles(parsed);
    pages.push(document.importNode(parsed.documentElement, true));
  }
  return pages.map((_page, index) => {
    show(index);
    return document.evaluate('count(//text())', document.body).numberValue;
  });
};

/**
 * Style sheets inside a body would be read anew with every copy of it, which takes longer than all
 * else together: they move to the head, and their text stays where it was.
 */
function keepStyles({ head, body }: Document): void {
  for (const style of body.querySelectorAll('style')) {
    head.append(style.cloneNode(true));
    style.type = 'text/plain';
  }
}

bench().warmUp = async (names, milliseconds) => {
  for (const page of pages.keys()) {
    for (const name of names) {
      // To copy a page takes longer than to read it, so it is read many times.
      show(page);
      const ends = performance.now() + milliseconds / pages.length;
      do await bench().time(name);
      while (performance.now() < ends);
    }
  }
};

bench().turns = async (page, names, rounds) => {
  const all: Record<string, Runs> = {};
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round) % names.length] ?? '';
      show(page);
      const { time, result } = await bench().time(name);
      all[name] = { times: [...(all[name]?.times ?? []), time], result };
    }
  }
  return all;
};

let shown = -1;

/**
 * Shows a page anew, its styles and its layout worked out: they are, before a page is idle. Its
 * head is kept for as long as the page is.
 */
function show(index: number): void {
  const page = pages[index];
  if (!page) throw new Error(`There is no page ${index}`);
  if (index !== shown) document.documentElement.replaceWith(page.cloneNode(true));
  else document.body.replaceWith(bodyOf(page).cloneNode(true));
  shown = index;
  if (getComputedStyle(document.body).display === '') throw new Error('The page is not shown');
  // To ask for this has the layout worked out, and what lies above what.
  document.elementFromPoint(0, 0);
}

function bodyOf(page: HTMLElement): Element {
  const body = [...page.children].find(({ localName }) => localName === 'body');
  if (!body) throw new Error('The page has no body');
  return body;
}

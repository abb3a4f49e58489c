import { findLinks, type WrittenLink } from './find-links.ts';

/** Parts of a document whose text nobody reads. */
const UNREAD = 'script, style, template, noscript, head';

/** Finds the links of an HTML text: where its anchors lead, and what its words name besides. */
export function findLinked(html: string): readonly WrittenLink[] {
  // The document is never shown: nothing in it runs or is loaded.
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const base = parsed.querySelector('base[href]')?.getAttribute('href') ?? undefined;
  const anchors = [...parsed.querySelectorAll('a[href], area[href]')];
  const linked = anchors.flatMap((anchor) => {
    const href = (anchor.getAttribute('href') ?? '').trim();
    // A place within the page that was copied leads nowhere from here.
    if (href === '' || href.startsWith('#')) return [];
    const address = addressOf(href, base);
    return address === undefined ? [] : [{ text: href, address }];
  });
  for (const unread of [...anchors, ...parsed.querySelectorAll(UNREAD)]) unread.remove();
  return [...linked, ...findLinks(textOf(parsed.body))];
}

/**
 * Where an anchor leads; undefined where only the page's own address would tell, which a copy does
 * not have. Such a path (view.pl, readme.md) can look like the name of somebody else's site.
 */
function addressOf(href: string, base: string | undefined): string | undefined {
  return (URL.parse(href, base) ?? (href.startsWith('//') ? URL.parse(`https:${href}`) : null))
    ?.href;
}

/** The words of each block on lines of their own: else the end of one would join the next. */
function textOf(body: HTMLElement): string {
  const texts: string[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join('\n');
}

import { browser } from 'wxt/browser';
import { CARD_ELEMENT } from './card/surface.ts';

/** Elements of HTML that can have a shadow root; those that are in use for it are mostly empty. */
const HOSTS =
  ':is(article, aside, blockquote, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span)';
const EMPTY_HOSTS = `:empty${HOSTS}`;

/** In Chromium a look for a closed one takes 3 µs: on larger pages the rest waits for the pointer. */
const MOST_LOOKS = 3000;
/** So many elements are looked at before the page may have its turn. */
const STEP = 100;

/**
 * The shadow roots of ordinary elements below a node that have children of their own, step by step:
 * there are as many of those elements as of all others.
 */
export function* rootsOfFullHosts(root: ParentNode): Generator<ShadowRoot[]> {
  let found: ShadowRoot[] = [];
  for (const [index, host] of root.querySelectorAll(`${HOSTS}:not(:empty)`).entries()) {
    const shadow = host.shadowRoot ?? (index < MOST_LOOKS ? shadowRootOf(host) : null);
    if (shadow) found.push(shadow, ...shadowRootsIn(shadow));
    if (index % STEP < STEP - 1) continue;
    yield found;
    found = [];
  }
  yield found;
}

/** Every element with a hyphen in its name. XPath finds them without a wrapper for each element of the page. */
const CUSTOM_ELEMENTS = 'descendant-or-self::*[contains(name(), "-")]';

/**
 * The shadow roots below a node, closed ones too, and those within them.
 *
 * @param root a document, an element or a shadow root
 */
export function shadowRootsIn(root: Node): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const host of hostCandidates(root)) {
    // Our own card speaks of nothing but terms.
    const shadow = host.localName === CARD_ELEMENT ? null : shadowRootOf(host);
    if (shadow) found.push(shadow, ...shadowRootsIn(shadow));
  }
  return found;
}

function hostCandidates(root: Node): Element[] {
  if (root instanceof DocumentFragment) return [...root.children].flatMap(hostCandidates);
  if (!(root instanceof Element || root instanceof Document)) return [];
  const empty = [...root.querySelectorAll(EMPTY_HOSTS)];
  if (root instanceof Element && root.matches(EMPTY_HOSTS)) empty.push(root);
  const found = document.evaluate(
    CUSTOM_ELEMENTS,
    root,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
  );
  const custom = Array.from({ length: found.snapshotLength }, (_, index) =>
    found.snapshotItem(index),
  );
  return [...empty, ...custom.filter((node) => node instanceof Element)];
}

declare global {
  interface Element {
    /** Firefox's own, for extensions alone. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/**
 * An element's shadow root, be it open or closed, as extensions may see it.
 * https://developer.chrome.com/docs/extensions/reference/api/dom
 * https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) {
    return element.openOrClosedShadowRoot;
  }
  return element instanceof HTMLElement ? browser.dom.openOrClosedShadowRoot(element) : null;
}

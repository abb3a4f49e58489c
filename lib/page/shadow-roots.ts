import { extensionApi } from '../extension-api.ts';
import { CARD_ELEMENT } from './card/surface.ts';

/** Elements of HTML that can have a shadow root; those that are in use for it are mostly empty. */
const HOSTS =
  ':is(article, aside, blockquote, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span)';
const EMPTY_HOSTS = `:empty${HOSTS}`;

/** In Chromium a look for a closed one takes 3 µs: on larger pages the rest waits for the pointer. */
const MOST_LOOKS = 3000;
/** Among so few elements, each is asked: that is faster than to search. */
const FEW = 50;
/** So many elements are looked at before the page may have its turn. */
const STEP = 100;

/** Gives an element's shadow root. */
export type RootOf = (host: Element) => ShadowRoot | null;

/**
 * The shadow roots of a document as `shadowRootsIn` gives them, step by step.
 *
 * @param ofEmpty looks for that of an ordinary element without children
 */
export function* shadowRootsByStep(root: Document, ofEmpty: RootOf): Generator<ShadowRoot[]> {
  yield* rootsOf(emptyHosts(root), ofEmpty);
  yield* rootsOf(customElements(root), rootOfCustom);
}

/**
 * Those of ordinary elements that have children of their own: there are as many such elements as of
 * all others.
 */
export function rootsOfFullHosts(root: Document): Generator<ShadowRoot[]> {
  return rootsOf([...root.querySelectorAll(`${HOSTS}:not(:empty)`)], (host, index) =>
    index < MOST_LOOKS ? shadowRootOf(host) : host.shadowRoot,
  );
}

function* rootsOf(
  hosts: readonly Element[],
  rootOf: (host: Element, index: number) => ShadowRoot | null,
): Generator<ShadowRoot[]> {
  let found: ShadowRoot[] = [];
  for (const [index, host] of hosts.entries()) {
    const shadow = rootOf(host, index);
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
 * @param ofEmpty looks for that of an ordinary element without children
 */
export function shadowRootsIn(root: Node, ofEmpty: RootOf = shadowRootOf): ShadowRoot[] {
  if (root instanceof DocumentFragment) {
    return [...root.children].flatMap((child) => shadowRootsIn(child, ofEmpty));
  }
  if (!(root instanceof Element || root instanceof Document)) return [];
  const all = root.getElementsByTagName('*');
  const found =
    all.length > FEW
      ? [...emptyHosts(root).map(ofEmpty), ...customElements(root).map(rootOfCustom)]
      : [...all].map((element) => rootOfAny(element, ofEmpty));
  const own = root instanceof Element ? rootOfAny(root, ofEmpty) : null;
  return [own, ...found].flatMap((shadow) =>
    shadow ? [shadow, ...shadowRootsIn(shadow, ofEmpty)] : [],
  );
}

function emptyHosts(root: ParentNode): Element[] {
  return [...root.querySelectorAll(EMPTY_HOSTS)];
}

function customElements(root: Node): Element[] {
  const found = document.evaluate(
    CUSTOM_ELEMENTS,
    root,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
  );
  return Array.from({ length: found.snapshotLength }, (_, index) =>
    found.snapshotItem(index),
  ).filter((node) => node instanceof Element);
}

function rootOfAny(element: Element, ofEmpty: RootOf): ShadowRoot | null {
  if (element.localName.includes('-')) return rootOfCustom(element);
  return element.firstChild ? element.shadowRoot : ofEmpty(element);
}

/** An element's open shadow root. */
export function openRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot;
}

/** An element's shadow root; a closed one where the element has a box, without which it shows nothing. */
export function rootWithBox(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  return element instanceof HTMLElement && element.offsetHeight > 0 ? shadowRootOf(element) : null;
}

/** Our own card speaks of nothing but terms. */
function rootOfCustom(host: Element): ShadowRoot | null {
  return host.localName === CARD_ELEMENT ? null : shadowRootOf(host);
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
  return element instanceof HTMLElement ? extensionApi().dom.openOrClosedShadowRoot(element) : null;
}

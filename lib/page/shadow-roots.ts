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

/**
 * The shadow roots below a node as `shadowRootsIn` gives them, step by step.
 *
 * @param full adds those of ordinary elements that have children of their own: there are as many
 *   such elements as of all others
 */
export function* shadowRootsByStep(root: Document, full: boolean): Generator<ShadowRoot[]> {
  yield* rootsOf(emptyHosts(root), rootOfEmpty);
  yield* rootsOf(customElements(root), rootOfCustom);
  if (!full) return;
  yield* rootsOf([...root.querySelectorAll(`${HOSTS}:not(:empty)`)], (host, index) =>
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
 */
export function shadowRootsIn(root: Node): ShadowRoot[] {
  if (root instanceof DocumentFragment) return [...root.children].flatMap(shadowRootsIn);
  if (!(root instanceof Element || root instanceof Document)) return [];
  const all = root.getElementsByTagName('*');
  const found =
    all.length > FEW
      ? [...emptyHosts(root).map(rootOfEmpty), ...customElements(root).map(rootOfCustom)]
      : [...all].map(rootOfAny);
  const own = root instanceof Element ? rootOfAny(root) : null;
  return [own, ...found].flatMap((shadow) => (shadow ? [shadow, ...shadowRootsIn(shadow)] : []));
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

/** The root of an element, whatever it is; closed ones where there is likely one. */
function rootOfAny(element: Element): ShadowRoot | null {
  if (element.localName.includes('-')) return rootOfCustom(element);
  return element.firstChild ? element.shadowRoot : rootOfEmpty(element);
}

/** The root of an element without children. One without a box shows nothing of a closed one. */
function rootOfEmpty(element: Element): ShadowRoot | null {
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

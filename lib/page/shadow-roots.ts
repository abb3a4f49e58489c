import { extensionApi } from '../messaging/extension-api.ts';
import { CARD_ELEMENT } from './card/surface.ts';
import { isElement, isShadowRoot } from './kinds.ts';
import { isLargePart } from './segments.ts';
import { fewElementsIn, type Tree } from './trees.ts';

/** Elements of HTML that can have a shadow root; those that are in use for it are mostly empty. */
const HOSTS =
  ':is(article, aside, blockquote, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span)';
const EMPTY_HOSTS = `:empty${HOSTS}`;

/** In Chromium a look for a closed one takes 3 µs: on larger pages the rest waits for the pointer. */
const MOST_LOOKS = 3000;

/** Gives an element's shadow root. */
export type RootOf = (host: Element) => ShadowRoot | null;

/**
 * The shadow roots of a document as `shadowRootsIn` gives them, step by step.
 *
 * @param ofEmpty looks for that of an ordinary element without children
 */
export function shadowRootsByStep(
  { documentElement }: Document,
  ofEmpty: RootOf,
): Generator<ShadowRoot[]> {
  return byPart(documentElement, (part, whole) =>
    whole ? shadowRootsIn(part, ofEmpty) : withThoseIn(rootOfAny(part, ofEmpty), ofEmpty),
  );
}

/**
 * Those of ordinary elements that have children of their own: there are as many such elements as of
 * all others.
 */
export function rootsOfFullHosts({ documentElement }: Document): Generator<ShadowRoot[]> {
  let looks = 0;
  const rootOf = (host: Element) => (looks++ < MOST_LOOKS ? shadowRootOf(host) : host.shadowRoot);
  return byPart(documentElement, (part, whole) =>
    (whole ? [...part.querySelectorAll(`${HOSTS}:not(:empty)`)] : [part]).flatMap((host) =>
      withThoseIn(rootOf(host)),
    ),
  );
}

/** Takes an element part by part, where it is too large for one go. */
function* byPart(
  element: Element,
  look: (part: Element, whole: boolean) => ShadowRoot[],
): Generator<ShadowRoot[]> {
  const whole = !isLargePart(element);
  yield look(element, whole);
  if (whole) return;
  for (const child of Array.from(element.children)) yield* byPart(child, look);
}

/** Every element within with a hyphen in its name. XPath finds them without a wrapper for each element of the page. */
const CUSTOM_ELEMENTS = 'descendant::*[contains(name(), "-")]';

/**
 * The shadow roots in a tree, closed ones too, an element's own first, and those within them.
 *
 * @param ofEmpty looks for that of an ordinary element without children
 */
export function shadowRootsIn(tree: Tree, ofEmpty: RootOf = shadowRootOf): ShadowRoot[] {
  if (isShadowRoot(tree)) {
    return [...tree.children].flatMap((child) => shadowRootsIn(child, ofEmpty));
  }
  const few = fewElementsIn(tree);
  const found = few
    ? few.map((element) => rootOfAny(element, ofEmpty))
    : [...emptyHosts(tree).map(ofEmpty), ...customElements(tree).map(rootOfCustom)];
  return [rootOfAny(tree, ofEmpty), ...found].flatMap((shadow) => withThoseIn(shadow, ofEmpty));
}

function withThoseIn(shadow: ShadowRoot | null, ofEmpty?: RootOf): ShadowRoot[] {
  return shadow ? [shadow, ...shadowRootsIn(shadow, ofEmpty)] : [];
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
  ).filter((node) => node !== null && isElement(node));
}

/**
 * An element's shadow root.
 *
 * @param ofEmpty looks for it where the element is an ordinary one without children
 */
export function rootOfAny(element: Element, ofEmpty: RootOf): ShadowRoot | null {
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
  return host.localName.startsWith(CARD_ELEMENT) ? null : shadowRootOf(host);
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
  if (!(element instanceof HTMLElement)) return null;
  try {
    return extensionApi().dom.openOrClosedShadowRoot(element);
  } catch {
    // The extension was updated or taken away under the open page.
    return element.shadowRoot;
  }
}

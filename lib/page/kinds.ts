/**
 * What kind of node a node is. In Chromium its number tells: what a page has moved over from a frame
 * can be an instance of that frame's classes. In Firefox its class does, so that such a node is left
 * alone: once the frame has gone, scripts of ours that know the node cannot as much as look at it.
 * https://developer.mozilla.org/docs/Web/JavaScript/Reference/Errors/Dead_object
 */

const ELEMENT = 1;
const TEXT = 3;
const CDATA_SECTION = 4;
const FRAGMENT = 11;

export function isElement(node: Node): node is Element {
  return import.meta.env.FIREFOX ? node instanceof Element : node.nodeType === ELEMENT;
}

/** In XHTML, a CDATA section is text, too. */
export function isText(node: Node): node is Text {
  if (import.meta.env.FIREFOX) return node instanceof Text;
  const { nodeType } = node;
  return nodeType === TEXT || nodeType === CDATA_SECTION;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return import.meta.env.FIREFOX
    ? node instanceof ShadowRoot
    : node.nodeType === FRAGMENT && 'host' in node;
}

/** Whether a text can be kept in mind: in Firefox not one that has come from a frame. */
export function isLasting(text: Text): boolean {
  return !import.meta.env.FIREFOX || text instanceof Text;
}

import { isShadowRoot } from './kinds.ts';

/** Elements whose text is no prose: code, form fields, and what is never shown. */
const NOT_PROSE = new Set(
  'head script style noscript template title desc metadata defs symbol code kbd samp textarea input select option datalist canvas video audio iframe meter progress'.split(
    ' ',
  ),
);

/**
 * Tells which text nodes hold what a reader reads: not code, not a form field, not what somebody
 * is writing. Text that is merely hidden counts: it may be shown at any moment, and a highlight
 * on it shows nothing until then.
 *
 * What has been told of an element is kept, for most text stands in elements that stand in the
 * same ones: to be asked anew whenever the page may have changed.
 */
export class ReadingMatter {
  /** By element: whether nothing in it or around it makes its text no prose. */
  readonly #prose = new Map<Element, boolean>();
  /** The same, and nobody is writing in it. */
  readonly #read = new Map<Element, boolean>();
  /** Whether the document is being written as a whole. */
  #isWritten: boolean | undefined;

  holds(text: Text): boolean {
    const holder = holderOf(text);
    return holder !== null && this.#isRead(holder);
  }

  forget(): void {
    this.#prose.clear();
    this.#read.clear();
    this.#isWritten = undefined;
  }

  #isRead(holder: Element): boolean {
    let read = this.#read.get(holder);
    if (read === undefined) {
      this.#isWritten ??= document.designMode === 'on';
      read = !this.#isWritten && this.#isProse(holder) && !isEditable(holder);
      this.#read.set(holder, read);
    }
    return read;
  }

  #isProse(element: Element): boolean {
    let prose = this.#prose.get(element);
    if (prose === undefined) {
      prose = !NOT_PROSE.has(element.localName) && this.#isAroundProse(element);
      this.#prose.set(element, prose);
    }
    return prose;
  }

  #isAroundProse(element: Element): boolean {
    const { parentElement } = element;
    if (parentElement) return this.#isProse(parentElement);
    const host = shadowHostOf(element);
    return host === null || this.#isRead(host);
  }
}

/** Whether a text is a script or a style: more than half of many pages' bytes. */
export function holdsCode({ parentElement }: Text): boolean {
  const name = parentElement?.localName;
  return name === 'script' || name === 'style' || name === 'noscript';
}

/** The element that a node stands in; for one right in a shadow root, that is the host. */
export function holderOf(node: Node): Element | null {
  return node.parentElement ?? shadowHostOf(node);
}

function shadowHostOf({ parentNode }: Node): Element | null {
  return parentNode && isShadowRoot(parentNode) ? parentNode.host : null;
}

function isEditable(element: Element): boolean {
  return element instanceof HTMLElement
    ? element.isContentEditable
    : element.closest('[contenteditable]:not([contenteditable="false" i])') !== null;
}

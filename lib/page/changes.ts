import { lastWithin, step, textsIn, textWalker } from './texts.ts';

/** What a batch of mutations did to a page's text. */
export interface TextChanges {
  /** Text nodes that have left the page, or have come or changed. */
  readonly stale: Set<Text>;
  /** Elements that have left their place. */
  readonly removed: Set<Element>;
  /** Text nodes to read: new, changed, or beside a place where something came or went. */
  readonly unread: Set<Text>;
  /** Elements that have come into the page. */
  readonly added: Set<Element>;
}

/** Reads what changed out of mutation records. */
export function textChanges(records: readonly MutationRecord[]): TextChanges {
  const stale = new Set<Text>();
  const unread = new Set<Text>();
  const removed = new Set<Element>();
  const added = new Set<Element>();
  const hosts = new Set<Element>();
  for (const record of records) {
    for (const host of hostsAround(record.target)) hosts.add(host);
    if (record.type !== 'childList') {
      for (const text of textsIn(record.target)) stale.add(text);
      // The shadow roots in it are no longer read, or read from now on.
      if (record.target instanceof Element) added.add(record.target);
      continue;
    }
    for (const node of record.removedNodes) {
      if (node instanceof Element) removed.add(node);
      else if (node instanceof Text) stale.add(node);
    }
    for (const node of record.addedNodes) {
      if (node instanceof Element) added.add(node);
      else if (node instanceof Text) stale.add(node);
    }
    for (const text of besideChange(record)) unread.add(text);
  }
  for (const host of hosts) for (const text of textsAtBorders(host)) unread.add(text);
  // One batch can tell of a node more than once: what counts is where it ended up.
  for (const text of stale) unread.add(text);
  for (const text of unread) if (!text.isConnected) unread.delete(text);
  for (const element of added) {
    const within = element.parentElement && added.has(element.parentElement);
    if (within || !element.isConnected) added.delete(element);
  }
  return { stale, removed, unread, added };
}

/**
 * The last text before a place where nodes came or went, and the first behind it: what they
 * flow into has changed, though they have not ("alopecia<br>areata" without its break).
 */
function besideChange({ target, previousSibling, nextSibling }: MutationRecord): Text[] {
  const before = previousSibling?.isConnected ? lastWithin(previousSibling) : target;
  const after = nextSibling?.isConnected ? nextSibling : undefined;
  return [
    before instanceof Text ? before : textFrom(before, 'previousNode'),
    after instanceof Text ? after : textFrom(after ?? lastWithin(target), 'nextNode'),
  ].filter((text) => text !== null);
}

/** The hosts of the shadow roots that a node stands in, the nearest first. */
function hostsAround(node: Node): Element[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [root.host, ...hostsAround(root.host)] : [];
}

/**
 * The texts at an element's borders, without and within: what they flow into changes when a shadow
 * root is attached to the element, for then its children are left out, or stand elsewhere; and when
 * that one begins to show text of its own, or does no more.
 */
export function textsAtBorders(element: Element): Set<Text> {
  const last = lastWithin(element);
  const texts = [
    textFrom(element, 'previousNode'),
    textFrom(element, 'nextNode'),
    last instanceof Text ? last : textFrom(last, 'previousNode'),
    textFrom(last, 'nextNode'),
  ];
  return new Set(texts.filter((text) => text !== null));
}

function textFrom(node: Node, direction: 'previousNode' | 'nextNode'): Text | null {
  const walker = textWalker(node.getRootNode());
  walker.currentNode = node;
  return step(walker, direction);
}

import { isElement, isShadowRoot, isText } from './kinds.ts';
import { lastWithin, textBeside, textsIn } from './texts.ts';
import { isAmong } from './trees.ts';

/** What a batch of mutations did to a page. */
export interface Changes {
  /** Text nodes that have left the page, or have come or changed. */
  readonly stale: Set<Text>;
  /** Elements that have left their place. */
  readonly removed: Set<Element>;
  /** Elements that have come into the page. */
  readonly added: Set<Element>;
}

/** Reads what changed out of mutation records, one after the other. */
export function* changesIn(records: readonly MutationRecord[]): Generator<void, Changes> {
  const stale = new Set<Text>();
  const removed = new Set<Element>();
  const added = new Set<Element>();
  for (const { type, target, removedNodes, addedNodes } of records) {
    if (type === 'childList') {
      for (const node of removedNodes) {
        if (isElement(node)) removed.add(node);
        else if (isText(node)) stale.add(node);
      }
      for (const node of addedNodes) {
        if (isElement(node)) added.add(node);
        else if (isText(node)) stale.add(node);
      }
    } else {
      for (const text of textsIn(target)) stale.add(text);
      // The shadow roots in it are no longer read, or read from now on.
      if (isElement(target)) added.add(target);
    }
    yield;
  }
  // One batch can tell of a node more than once: what counts is where it ended up.
  for (const element of added) {
    if (isAmong(added, element.parentElement) || !element.isConnected) added.delete(element);
  }
  return { stale, removed, added };
}

/**
 * The texts that changes may have others flow into than before, a few at a time: those beside a
 * place where nodes came or went, and at the borders of a host in whose shadow root something
 * changed.
 */
export function* textsBesideChanges(records: readonly MutationRecord[]): Generator<Set<Text>> {
  const targets = new Set<Node>();
  const hosts = new Set<Element>();
  const around = new Map<Node, TextsAround>();
  for (const record of records) {
    const { type, target } = record;
    if (!targets.has(target)) {
      targets.add(target);
      for (const host of hostsAround(target)) {
        if (!hosts.has(host)) yield textsAtBorders(host);
        hosts.add(host);
      }
    }
    if (type === 'childList') yield textsBesidePlace(record, around);
  }
}

/** The last text before a node, and the first behind it with all that it holds. */
type TextsAround = readonly [before: Text | null, after: Text | null];

/**
 * The last text before a place where nodes came or went, and the first behind it: what they
 * flow into has changed, though they have not ("alopecia<br>areata" without its break).
 *
 * @param around is kept from record to record: most changes are made in few places
 */
function textsBesidePlace(
  { target, previousSibling, nextSibling }: MutationRecord,
  around: Map<Node, TextsAround>,
): Set<Text> {
  const [before, after] = [previousSibling, nextSibling].map((node) =>
    node?.isConnected ? node : undefined,
  );
  const aroundTarget = () => {
    let texts = around.get(target);
    if (!texts) around.set(target, (texts = textsAround(target)));
    return texts;
  };
  return setOf([
    before ? lastTextUpTo(lastWithin(before)) : aroundTarget()[0],
    after ? firstTextFrom(after) : aroundTarget()[1],
  ]);
}

function textsAround(node: Node): TextsAround {
  return [textBeside(node, 'previousNode'), textBeside(lastWithin(node), 'nextNode')];
}

function lastTextUpTo(node: Node): Text | null {
  return isText(node) ? node : textBeside(node, 'previousNode');
}

function firstTextFrom(node: Node): Text | null {
  return isText(node) ? node : textBeside(node, 'nextNode');
}

/** The hosts of the shadow roots that a node stands in, the nearest first. */
function hostsAround(node: Node): Element[] {
  const root = node.getRootNode();
  return isShadowRoot(root) ? [root.host, ...hostsAround(root.host)] : [];
}

/**
 * The texts at an element's borders, without and within: what they flow into changes when a shadow
 * root is attached to the element, for then its children are left out, or stand elsewhere; and when
 * that one begins to show text of its own, or does no more.
 */
export function textsAtBorders(element: Element): Set<Text> {
  const [before, after] = textsAround(element);
  return setOf([before, textBeside(element, 'nextNode'), lastTextUpTo(lastWithin(element)), after]);
}

function setOf(texts: readonly (Text | null)[]): Set<Text> {
  return new Set(texts.filter((text) => text !== null));
}

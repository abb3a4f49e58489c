import { isShadowRoot } from './kinds.ts';
import { openRootOf, rootOfAny } from './shadow-roots.ts';

/**
 * The element that a node is laid out in (CSS calls that the flat tree): its slot, where what is
 * around has a shadow root; the host, for what stands right in one. None where the node is left out:
 * its host has no slot for it, or it stands in for what a slot has been given.
 */
export function flatParentOf(node: Element | Text): Element | null {
  const { parentElement, parentNode } = node;
  if (!parentElement) return parentNode && isShadowRoot(parentNode) ? parentNode.host : null;
  if (parentElement instanceof HTMLSlotElement && parentElement.assignedNodes().length > 0) {
    return null;
  }
  // Closed ones of ordinary elements are not looked for: that takes too long.
  const shadow = rootOfAny(parentElement, openRootOf);
  return shadow ? slotOf(node, shadow) : parentElement;
}

/** The nearest element around that has a box, if it is on show: one with `display: contents` has none. */
export function boxAround(node: Element | Text): Element | null {
  let around = flatParentOf(node);
  while (around && getComputedStyle(around).display === 'contents') around = flatParentOf(around);
  return around;
}

function slotOf(node: Element | Text, shadow: ShadowRoot): Element | null {
  if (shadow.mode === 'open') return node.assignedSlot;
  // A node does not tell its slot in a closed one.
  const slots = [...shadow.querySelectorAll('slot')];
  return slots.find((slot) => slot.assignedNodes().includes(node)) ?? null;
}

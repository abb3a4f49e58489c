import { BASE, HIGH } from './tables.ts';

interface Node {
  rule: number;
  readonly edges: Map<number, Node>;
}

/**
 * Writes texts and their rules as the trie that tables.ts describes.
 *
 * @param entries folded texts, each with its rule's number (from 1)
 */
export function writeTrie(entries: readonly (readonly [text: string, rule: number])[]): string {
  const root: Node = { rule: 0, edges: new Map() };
  for (const [text, rule] of entries) insert(root, text, rule);
  const units: number[] = [];
  writeNode(root, units);
  let trie = '';
  for (const unit of units) trie += String.fromCharCode(unit + BASE);
  return trie;
}

function insert(root: Node, text: string, rule: number): void {
  let node = root;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let next = node.edges.get(unit);
    if (!next) node.edges.set(unit, (next = { rule: 0, edges: new Map() }));
    node = next;
  }
  node.rule = rule;
}

/** Writes a node after all that is written already, and its descendants behind it. */
function writeNode(start: Node, units: number[]): void {
  let node = start;
  const label: number[] = [];
  // A chain of single steps is one node with a label: most of a trie is such chains. The root
  // stays bare, so that its edges are the units that a form can begin with.
  while (units.length > 0 && node.rule === 0 && node.edges.size === 1) {
    for (const [unit, next] of node.edges) {
      label.push(unit);
      node = next;
    }
  }
  units.push(label.length, ...label, ...pair(node.rule), node.edges.size);
  const places: [at: number, node: Node][] = [];
  for (const [unit, next] of node.edges) {
    units.push(unit, 0, 0);
    places.push([units.length - 2, next]);
  }
  for (const [at, next] of places) {
    units.splice(at, 2, ...pair(units.length));
    writeNode(next, units);
  }
}

function pair(value: number): [high: number, low: number] {
  return [Math.floor(value / HIGH), value % HIGH];
}

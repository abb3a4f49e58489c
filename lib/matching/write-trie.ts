import { BASE, HIGH } from './tables.ts';

interface Node {
  rule: number;
  readonly edges: Map<number, Node>;
  key?: string;
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
  writeNode(root, units, new Map());
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

/**
 * Writes a node behind all that is written already, and its descendants behind it. Endings that
 * many forms share are written once.
 *
 * @returns where the node begins
 */
function writeNode(start: Node, units: number[], written: Map<string, number>): number {
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
  const key = `${label.join()} ${keyOf(node)}`;
  const twin = written.get(key);
  if (twin !== undefined) return twin;

  const at = units.length;
  written.set(key, at);
  units.push(label.length, ...label, ...pair(node.rule), node.edges.size);
  const places: [place: number, node: Node][] = [];
  for (const [unit, next] of node.edges) {
    units.push(unit, 0, 0);
    places.push([units.length - 2, next]);
  }
  for (const [place, next] of places) {
    units.splice(place, 2, ...pair(writeNode(next, units, written)));
  }
  return at;
}

/** The same for nodes from which the same texts lead to the same rules. */
function keyOf(node: Node): string {
  if (node.key === undefined) {
    const edges = [...node.edges].map(([unit, next]) => `${unit}(${keyOf(next)})`);
    node.key = `${node.rule}:${edges.toSorted().join('')}`;
  }
  return node.key;
}

function pair(value: number): [high: number, low: number] {
  return [Math.floor(value / HIGH), value % HIGH];
}

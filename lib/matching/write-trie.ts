import { BASE, ONE_UNIT } from './tables.ts';

interface Node {
  rule: number;
  readonly edges: Map<number, Node>;
  key?: string;
}

/**
 * Writes texts and their rules as the trie that tables.ts describes.
 *
 * @param entries folded texts, each with its rule's number (from 1)
 * @returns the trie, and where its root begins
 */
export function writeTrie(entries: readonly (readonly [text: string, rule: number])[]): {
  trie: string;
  root: number;
} {
  const top: Node = { rule: 0, edges: new Map() };
  for (const [text, rule] of entries) insert(top, text, rule);
  const units: number[] = [];
  const root = writeNode(top, [], units, new Map());
  let trie = '';
  for (const unit of units) trie += String.fromCharCode(unit);
  return { trie, root };
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
 * Writes the descendants of a node and then, behind them, the node. Endings that many forms share
 * are written once.
 *
 * @param label the units that lead to the node from where it is written
 * @returns where the node begins
 */
function writeNode(
  node: Node,
  label: readonly number[],
  units: number[],
  written: Map<string, number>,
): number {
  const key = `${label.join()} ${keyOf(node)}`;
  const twin = written.get(key);
  if (twin !== undefined) return twin;

  const edges = [...node.edges].map(([unit, next]): [number, number] => {
    const chain = chainFrom(next);
    return [unit, writeNode(chain.end, chain.label, units, written)];
  });
  const at = units.length;
  written.set(key, at);
  units.push(...number(label.length), ...label, ...number(node.rule), ...number(edges.length));
  for (const [unit, child] of edges) units.push(unit, ...number(at - child));
  return at;
}

/** A chain of single steps is one node with a label: most of a trie is such chains. */
function chainFrom(start: Node): { label: number[]; end: Node } {
  const label: number[] = [];
  let end = start;
  while (end.rule === 0 && end.edges.size === 1) {
    for (const [unit, next] of end.edges) {
      label.push(unit);
      end = next;
    }
  }
  return { label, end };
}

/** The same for nodes from which the same texts lead to the same rules. */
function keyOf(node: Node): string {
  if (node.key === undefined) {
    const edges = [...node.edges].map(([unit, next]) => `${unit}(${keyOf(next)})`);
    node.key = `${node.rule}:${edges.toSorted().join('')}`;
  }
  return node.key;
}

function number(value: number): number[] {
  if (value < ONE_UNIT) return [value + BASE];
  return [ONE_UNIT + Math.floor(value / ONE_UNIT) + BASE, (value % ONE_UNIT) + BASE];
}

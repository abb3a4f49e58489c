import { expect, it } from 'vitest';
import { readSnapshot } from '../../../bench/heap.ts';

it('adds up a snapshot: bytes, how much of them is code, objects, and nodes that are out of the page', () => {
  const node_fields = ['type', 'name', 'id', 'self_size', 'edge_count', 'detachedness'];
  const node_types = [['hidden', 'array', 'string', 'object', 'code'], 'string', 'number'];
  const nodes = [
    [3, 0, 1, 16, 0, 0],
    [4, 3, 7, 48, 0, 0],
    [8, 1, 3, 100, 2, 1],
    [8, 2, 5, 120, 2, 2],
  ].flat();
  expect(readSnapshot({ snapshot: { meta: { node_fields, node_types } }, nodes })).toEqual({
    bytes: 284,
    code: 48,
    objects: 4,
    detached: 1,
  });
});

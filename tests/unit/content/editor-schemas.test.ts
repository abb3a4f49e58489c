import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorSchemas } from '../../../lib/content/editor-schemas.ts';

const ROOT = join(import.meta.dirname, '../../..');
const schemas = editorSchemas();

test.each(Object.entries(schemas))('schemas/%s is current', async (file, schema) => {
  // Made anew by `node scripts/content/schemas.ts`.
  const committed: unknown = JSON.parse(await readFile(join(ROOT, 'schemas', file), 'utf8'));
  expect(committed).toEqual(JSON.parse(schema));
});

test('no schema is left over', async () => {
  expect((await readdir(join(ROOT, 'schemas'))).toSorted()).toEqual(Object.keys(schemas));
});

test('every field tells the editor what belongs there', () => {
  const untold = Object.entries(schemas).flatMap(([file, schema]) =>
    fieldsWithoutDescription(JSON.parse(schema), file),
  );
  expect(untold).toEqual([]);
});

function fieldsWithoutDescription(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const properties =
    'properties' in node && typeof node.properties === 'object' ? (node.properties ?? {}) : {};
  const untold = Object.entries(properties)
    .filter(([, field]: [string, object]) => !('description' in field))
    .map(([name]) => `${path} › ${name}`);
  const below = Object.entries(node).flatMap(([key, value]) =>
    fieldsWithoutDescription(value, `${path} › ${key}`),
  );
  return [...untold, ...below];
}

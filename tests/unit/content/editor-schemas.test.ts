import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';
import { editorSchemas } from '../../../lib/content/editor-schemas.ts';
import { filesOf } from '../../../lib/content/read-content.ts';

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

test('every file of the content names its schema in its first line', async () => {
  const content = join(ROOT, 'content');
  const files = await filesOf(content);
  const unnamed = await Promise.all(
    files.map(async (file) => {
      const [, path = ''] =
        /^# yaml-language-server: \$schema=(\S+)\n/.exec(await readFile(file, 'utf8')) ?? [];
      const [folder = ''] = relative(content, file).split(sep);
      const kind = { articles: 'article', terms: 'term' }[folder] ?? basename(folder, '.yaml');
      return resolve(dirname(file), path) === join(ROOT, 'schemas', `${kind}.schema.json`)
        ? []
        : file;
    }),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(unnamed.flat()).toEqual([]);
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

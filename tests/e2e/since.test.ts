import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../lib/content/read-content.ts';
import { ROOT } from './support/root.ts';
import { builtExtension } from './support/test.ts';

test('no file of the built extension tells what has happened since the article', async () => {
  const { articles } = await loadContent(join(ROOT, 'content'));
  const events = articles.flatMap(({ since = [] }) => since.map(({ says }) => says));
  const entries = await readdir(builtExtension(), { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
  );
  const built = texts.join('\n');
  expect(built).toContain('JAK inhibitors have been known for a while');
  expect(events.length).toBeGreaterThan(0);
  expect(events.filter((says) => built.includes(says))).toEqual([]);
});

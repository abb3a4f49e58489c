import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);
const sheets = globSync(['components/*.css', 'entrypoints/*/*.css'], { cwd: ROOT });

test.each(sheets)('%s: every font size follows the size that the reader sets', (sheet) => {
  const css = readFileSync(new URL(sheet, ROOT), 'utf8');
  const sizes = [...css.matchAll(/(?:font|font-size|--text[a-z-]*): [^;]*\dpx[^;]*;/g)];
  for (const [declaration] of sizes) expect(declaration).toContain('* var(--text-scale)');
});

import { join } from 'node:path';
import { compileStatements } from '../../lib/content/compile-statements.ts';
import { loadContent } from '../../lib/content/read-content.ts';
import type { StatementRules } from '../../lib/statements/rules.ts';

/** The rules of `content/statements.yaml`, as they are built into the extension. */
export async function loadRules(): Promise<StatementRules> {
  return compileStatements(await loadContent(join(import.meta.dirname, '../../content')));
}

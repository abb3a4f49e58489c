import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly, tool } from '../run.ts';

const TYPES = join(import.meta.dirname, '../../.wxt/tsconfig.json');

/**
 * Has WXT write what tsconfig.json leans on, where nothing has done so yet, as after `npm install`
 * alone: without it, Vite reads no TypeScript.
 */
export async function prepareTypes(): Promise<void> {
  if (existsSync(TYPES)) return;
  const whatToDo = 'Run npm install, and try again.';
  await runQuietly('Getting ready', ...tool('wxt', 'prepare'), { whatToDo });
}

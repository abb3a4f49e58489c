import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly, tool } from '../run.ts';
import type { BrowserName, FoundBrowser } from './find.ts';

const OUTPUT = join(import.meta.dirname, '../../.output');

/** Builds the extension for a browser; gives its folder. */
export async function build({ name }: FoundBrowser): Promise<string> {
  const command = tool('wxt', 'build', '-b', targetOf(name));
  await runQuietly(`Building the extension for ${name}`, ...command, {
    whatToDo: 'Mend what is named above and run the command again.',
  });
  return folderIn(OUTPUT, name);
}

/** The folder of what npm run build wrote for a browser, or of the build that `CLINIC_CONTEXT_BUILD` names. */
export function builtFor({ name }: FoundBrowser): string {
  const folder = folderIn(process.env['CLINIC_CONTEXT_BUILD'] ?? OUTPUT, name);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`There is no built extension in ${folder}. Run: npm run build`);
}

function folderIn(output: string, name: BrowserName): string {
  return join(output, `${targetOf(name)}-mv3`);
}

function targetOf(name: BrowserName): string {
  return name === 'firefox' ? 'firefox' : 'chrome';
}

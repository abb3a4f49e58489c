/* oxlint-disable no-empty-pattern -- Vitest reads from the pattern which fixtures one rests on */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { ExtensionPages } from '../../../scripts/browser/extension-pages.ts';
import type { Studio } from '../../../scripts/pictures/surfaces.ts';
import { speakPseudo } from './pseudo-locale.ts';
import { builtExtension, openBrowser, test as base } from './test.ts';

/** The file of the extension's copy that holds axe, to be run in the world of content scripts. */
export const AXE_FILE = 'axe.js';

/**
 * The end-to-end test with a second browser, in which every surface can be opened from a copy of
 * the extension: there Spanish is a pseudo-language, and axe is one of its files.
 */
export const test = base.extend('studio', { scope: 'file' }, async ({ sample }, { onCleanup }) => {
  const extensionDir = await mkdtemp(join(tmpdir(), 'clinic-context-'));
  await cp(builtExtension(), extensionDir, { recursive: true });
  await writeFile(join(extensionDir, AXE_FILE), axe.source);
  await speakPseudo(extensionDir);
  const session = await openBrowser({
    extensionDir,
    viewport: { width: 1000, height: 800 },
    colorScheme: 'light',
  });
  onCleanup(async () => {
    await session[Symbol.asyncDispose]();
    await rm(extensionDir, { recursive: true });
  });
  const extension = await ExtensionPages.open(session);
  return { session, extension, origin: sample.origin } satisfies Studio;
});

import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

const BROWSER = /^browser-(\d+)$/;

/**
 * Notes a running browser in the temporary folder, so that it can be ended when the tests cannot
 * do it themselves: Vitest kills its workers when it is interrupted. Gives what takes the note back.
 */
export function noteBrowser(browser: Browser): () => void {
  const note = join(tmpdir(), `browser-${browser.process()?.pid}`);
  writeFileSync(note, '');
  return () => rmSync(note);
}

/** A temporary folder for all that a test run leaves behind. With it go the browsers noted there. */
export async function createTestFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'clinic-context-'));
  return {
    path,
    [Symbol.asyncDispose]: async () => {
      for (const file of await readdir(path)) {
        const pid = BROWSER.exec(file)?.[1];
        if (pid !== undefined) endWithChildren(Number(pid));
      }
      await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function endWithChildren(pid: number): void {
  try {
    // A browser leads a process group, but for Windows, which has none.
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

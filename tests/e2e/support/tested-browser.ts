import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { ExtensionPages } from '../../../scripts/browser/extension-pages.ts';
import { findBrowser } from '../../../scripts/browser/find.ts';
import { launch } from '../../../scripts/browser/launch.ts';
import type { ExtensionBrowser } from '../../../scripts/browser/launch.ts';
import { noteBrowser } from '../../../scripts/test-folder.ts';
import { OwnErrors } from './errors.ts';
import { closedNetwork } from './network.ts';
import type { Network } from './network.ts';
import { ROOT } from './root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

/** The browser under test with the built extension in it, and what stands around it. */
export interface TestedBrowser extends AsyncDisposable {
  readonly network: Network;
  readonly session: ExtensionBrowser;
  readonly extension: ExtensionPages;
  readonly ownErrors: OwnErrors;
}

/** Starts the browser under test; it reaches nobody beyond this machine. */
export async function startTestedBrowser(): Promise<TestedBrowser> {
  const network = await closedNetwork();
  const session = await launch({
    browser: installedBrowser(),
    extensionDir: builtExtension(),
    headless: true,
    viewport: { width: 1000, height: 800 },
    colorScheme: 'light',
    proxy: network.proxy,
  });
  const forgetBrowser = noteBrowser(session.browser);
  return {
    network,
    session,
    ownErrors: new OwnErrors(session.browser, session.extensionBase),
    extension: await ExtensionPages.open(session),
    async [Symbol.asyncDispose]() {
      await session[Symbol.asyncDispose]();
      forgetBrowser();
      await network[Symbol.asyncDispose]();
    },
  };
}

export function installedBrowser() {
  const name = inject('browser');
  const found = findBrowser(name === 'firefox' ? ['firefox'] : ['chromium', 'chrome', 'edge']);
  if (!found) throw new Error(`No ${name} was found. npm test installs it where it can.`);
  return found;
}

/** What npm run build wrote, or the build that `CLINIC_CONTEXT_EXTENSION_DIR` names. */
export function builtExtension(): string {
  const dir =
    process.env['CLINIC_CONTEXT_EXTENSION_DIR'] ??
    join(ROOT, `.output/${inject('browser') === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
  if (!existsSync(join(dir, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${dir}. Run: npm run build`);
  }
  return dir;
}

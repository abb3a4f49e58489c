import { readFileSync } from 'node:fs';
import { findBrowser } from './find.ts';
import type { BrowserName, FoundBrowser } from './find.ts';
import { runQuietly } from '../run.ts';

/** What apt-get calls them. Ubuntu has both as snaps, which apt-get brings through small stand-ins. */
const PACKAGES: Record<string, Partial<Record<BrowserName, string>>> = {
  debian: { chromium: 'chromium', firefox: 'firefox-esr' },
  ubuntu: { chromium: 'chromium-browser', firefox: 'firefox' },
};

const HOME_PAGES: Record<BrowserName, string> = {
  chrome: 'https://www.google.com/chrome/',
  chromium: 'https://www.chromium.org/getting-involved/download-chromium/',
  edge: 'https://www.microsoft.com/edge',
  firefox: 'https://www.mozilla.org/firefox/',
};

/**
 * The first of the wanted browsers, installed through apt-get when there is none and that can
 * be done: on Debian and Ubuntu, as root. Otherwise throws, saying what to install.
 */
export async function findOrInstall(wanted: readonly BrowserName[]): Promise<FoundBrowser> {
  const found = findBrowser(wanted);
  if (found) return found;
  const packages = PACKAGES[distribution()] ?? {};
  const name = wanted.find((candidate) => packages[candidate] !== undefined);
  const packageName = name && packages[name];
  if (!packageName || process.getuid?.() !== 0) throw new Error(advice(wanted));
  await install(packageName);
  const installed = findBrowser(wanted);
  if (!installed)
    throw new Error(`apt-get installed ${packageName}, but no browser came. ${advice(wanted)}`);
  return installed;
}

async function install(packageName: string): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Waits its turn where the machine is just updating itself.
  const apt = ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0'];
  const steps = [
    { title: 'Asking apt-get for its newest lists', args: ['update', ...apt] },
    {
      title: `Installing ${packageName} (a minute or two, only the first time)`,
      args: ['install', '-y', '--no-install-recommends', ...apt, packageName],
    },
  ];
  for (const { title, args } of steps) {
    await runQuietly(title, 'apt-get', args, {
      env,
      whatToDo: `Mend what apt-get names, or install ${packageName} yourself, and run the command again.`,
    });
  }
}

function advice(wanted: readonly BrowserName[]): string {
  const names = wanted.map(
    (name) => `  ${name[0]?.toUpperCase()}${name.slice(1)}  ${HOME_PAGES[name]}`,
  );
  return [
    wanted.length === 1 ? 'This browser was not found:' : 'None of these browsers was found:',
    ...names,
    'Install one, or name the program of one that is installed in CLINIC_CONTEXT_BROWSER.',
  ].join('\n');
}

function distribution(): string {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    return /^ID="?(\w+)/m.exec(release)?.[1] ?? '';
  } catch {
    return '';
  }
}

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers that the extension is made for, in the order in which they are looked for. */
export const BROWSERS = ['chrome', 'chromium', 'edge', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];
/** Those that are alike, the one with the fewest habits of its own first. */
export const CHROMIUM_FAMILY = ['chromium', 'chrome', 'edge'] as const;

export interface FoundBrowser {
  readonly name: BrowserName;
  readonly path: string;
}

/** Programs looked for on the PATH of Linux. */
const PROGRAMS: Record<BrowserName, readonly string[]> = {
  chrome: ['google-chrome-stable', 'google-chrome'],
  chromium: ['chromium', 'chromium-browser'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

/** Below /Applications, or the Applications folder of the person. */
const APPLICATIONS: Record<BrowserName, string> = {
  chrome: 'Google Chrome.app/Contents/MacOS/Google Chrome',
  chromium: 'Chromium.app/Contents/MacOS/Chromium',
  edge: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  firefox: 'Firefox.app/Contents/MacOS/firefox',
};

/** Below Program Files, or the person's own AppData. */
const WINDOWS_FILES: Record<BrowserName, string> = {
  chrome: String.raw`Google\Chrome\Application\chrome.exe`,
  chromium: String.raw`Chromium\Application\chrome.exe`,
  edge: String.raw`Microsoft\Edge\Application\msedge.exe`,
  firefox: String.raw`Mozilla Firefox\firefox.exe`,
};

/** What there is to look with; the tests give their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly isProgram: (path: string) => boolean;
}

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, isProgram };

/**
 * The first of the wanted browsers that is installed. `CLINIC_CONTEXT_BROWSER` names the
 * program of a browser in an unusual place; which browser it is shows in its file name.
 */
export function findBrowser(
  wanted: readonly BrowserName[] = BROWSERS,
  machine = THIS_MACHINE,
): FoundBrowser | undefined {
  const given = machine.env['CLINIC_CONTEXT_BROWSER'];
  if (given) {
    const name = browserOfFile(given);
    if (!machine.isProgram(given)) {
      throw new Error(
        `CLINIC_CONTEXT_BROWSER is ${given}, but there is no program there. Correct it or unset it.`,
      );
    }
    if (wanted.includes(name)) return { name, path: given };
  }
  for (const name of wanted) {
    const path = usualPlaces(name, machine).find(machine.isProgram);
    if (path !== undefined) return { name, path };
  }
  return undefined;
}

function usualPlaces(name: BrowserName, { platform, env }: Machine): string[] {
  if (platform === 'win32') {
    return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .map((folder) => `${folder}\\${WINDOWS_FILES[name]}`);
  }
  if (platform === 'darwin') {
    return ['/Applications', `${env['HOME']}/Applications`].map(
      (folder) => `${folder}/${APPLICATIONS[name]}`,
    );
  }
  return (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => PROGRAMS[name].map((program) => join(folder, program)));
}

function browserOfFile(path: string): BrowserName {
  const file = path.toLowerCase();
  if (file.includes('firefox')) return 'firefox';
  if (file.includes('edge')) return 'edge';
  return file.includes('chromium') ? 'chromium' : 'chrome';
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// Plain JavaScript on purpose: this runs on the Node a newcomer has (20 or newer), before any
// package is there. The scripts themselves are TypeScript and run on the Node that the
// project's own packages bring.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = 20;
/** The first Node that runs TypeScript as it is. */
const TYPESCRIPT_NODE = [22, 18];
const STILL_AT_IT_AFTER_MS = 15_000;

/**
 * Makes the checkout ready and hands over to a TypeScript script beside this file.
 * @param {string} script its file name
 */
export async function hand(script) {
  requireNode();
  if (packagesAreStale()) await installPackages();
  const node = modernNode();
  process.exitCode = await run(
    node,
    [
      '--disable-warning=ExperimentalWarning',
      join(ROOT, 'scripts', script),
      ...process.argv.slice(2),
    ],
    // Whatever the script starts finds the same Node first.
    { ...process.env, PATH: dirname(node) + delimiter + process.env.PATH },
  );
}

function requireNode() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major >= OLDEST_NODE) return;
  fail(
    `Clinic Context needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`,
    'Install a newer one from https://nodejs.org/ and run the command again.',
  );
}

function packagesAreStale() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

async function installPackages() {
  console.log('Installing packages (a minute or so, only when they have changed) …');
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const progress = setInterval(
    () => console.log(`  … still installing (${seconds()} s)`),
    STILL_AT_IT_AFTER_MS,
  );
  const npm = process.env.npm_execpath;
  // Not `npm ci`: it refuses a lock file that lacks packages for machines other than this one.
  const args = ['install', '--no-save', '--loglevel=error'];
  const code = await (npm === undefined
    ? run('npm', args, process.env, process.platform === 'win32')
    : run(process.execPath, [npm, ...args]));
  clearInterval(progress);
  if (code !== 0) {
    fail(
      'The packages could not be installed; npm says why above.',
      'Most often the network or a proxy is in the way. Mend that and run the command again.',
    );
  }
  console.log(`Packages installed (${seconds()} s).`);
}

/** The Node among the packages, or this one where it is new enough. */
function modernNode() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const name of Object.keys(optionalDependencies)) {
    if (!name.startsWith('node-')) continue;
    const node = join(
      ROOT,
      'node_modules',
      name,
      'bin',
      process.platform === 'win32' ? 'node.exe' : 'node',
    );
    if (existsSync(node)) return node;
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = TYPESCRIPT_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return process.execPath;
  return fail(
    `No newer Node came with the packages for ${process.platform} on ${process.arch}.`,
    `Install Node ${TYPESCRIPT_NODE.join('.')} or newer and run the command again.`,
  );
}

/**
 * Runs a program to its end, passes signals on to it, and gives its exit code.
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args, env = process.env, shell = false) {
  const child = spawn(command, args, { cwd: ROOT, env, stdio: 'inherit', shell });
  const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve) => {
    child.on('error', (error) => fail(`${command} could not be started: ${error.message}`));
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * @param {...string} lines what is wrong, and what to do
 * @returns {never}
 */
function fail(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

import { spawn } from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { interrupted } from './interrupted.ts';

const STILL_AT_IT_AFTER_MS = 15_000;

interface Ended {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a program to its end with its output on this terminal; gives its exit code.
 *
 * @param priority how it is to be treated beside others, as in `os.constants.priority`
 */
export async function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  priority?: number,
): Promise<number> {
  return (await ended(command, args, { env, stdio: 'inherit' }, priority)).code;
}

/** The npm that started this, or the one on the PATH, as a command and its first arguments. */
export function npm(...args: string[]): [string, string[]] {
  const script = process.env['npm_execpath'];
  return script ? [process.execPath, [script, ...args]] : ['npm', args];
}

interface QuietOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** For the reader, when it has failed. */
  readonly whatToDo: string;
}

/** A package's own program, run without npm in between, so that a signal ends it at once. */
export function tool(name: string, ...args: string[]): [string, string[]] {
  const folder = join(import.meta.dirname, '../node_modules', name);
  const { bin }: { bin: Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return [process.execPath, [join(folder, bin[name] ?? ''), ...args]];
}

/**
 * Runs a program under a title, with a sign of life now and then. What it prints is shown only
 * when it fails, followed by what to do.
 */
export async function runQuietly(
  title: string,
  command: string,
  args: readonly string[],
  { env = process.env, whatToDo }: QuietOptions,
): Promise<void> {
  console.log(`${title} …`);
  const started = Date.now();
  const progress = setInterval(() => {
    console.log(`  … still at it (${Math.round((Date.now() - started) / 1000)} s)`);
  }, STILL_AT_IT_AFTER_MS);
  try {
    const { code, output } = await ended(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    if (code === 0) return;
    throw new Error(`${output.trim()}\n\n${title}: failed. ${whatToDo}`);
  } finally {
    clearInterval(progress);
  }
}

function ended(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
  priority?: number,
): Promise<Ended> {
  // Only Windows needs a shell: its npm is a batch file.
  const shell = process.platform === 'win32' && command === 'npm';
  const child = spawn(command, args, { ...options, shell });
  if (priority !== undefined && child.pid !== undefined) setPriority(child.pid, priority);
  // What Ctrl-C sends to all that a terminal runs; a signal to this process alone goes no further.
  const interrupt = () => child.kill('SIGINT');
  interrupted.addEventListener('abort', interrupt);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      interrupted.removeEventListener('abort', interrupt);
      resolve({ code: code ?? 1, output });
    });
  });
}

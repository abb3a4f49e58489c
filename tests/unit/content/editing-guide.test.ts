import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';

// The guide has a dozen commands, each a process of its own.
vi.setConfig({ testTimeout: 240_000 });

const ROOT = join(import.meta.dirname, '../../..');

/** One thing that the guide tells its reader to do. */
type Step =
  | { readonly kind: 'run'; readonly command: string }
  | { readonly kind: 'make' | 'change'; readonly file: string; readonly text: string }
  | { readonly kind: 'delete'; readonly file: string };

/** A heading of the guide with the steps below it. */
interface Recipe {
  readonly heading: string;
  readonly steps: readonly Step[];
}

const BLOCK =
  /(?:(?<lead>Make the file|In) `(?<file>[^`]+)`:\n\n)?```(?<language>\w*)\n(?<body>.*?)\n```|Delete the file `(?<gone>[^`]+)`/gs;

function recipesOf(guide: string): Recipe[] {
  return guide
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      heading: part.slice(0, part.indexOf('\n')),
      steps: [...part.matchAll(BLOCK)].flatMap(({ groups = {} }) => stepOf(groups)),
    }));
}

function stepOf({ lead, file, language, body, gone }: Record<string, string | undefined>): Step[] {
  if (gone) return [{ kind: 'delete', file: gone }];
  const text = body ?? '';
  if (language === 'sh') return text.split('\n').map((command) => ({ kind: 'run', command }));
  if (language === 'text') return [];
  if (language === 'yaml' && lead === 'Make the file' && file) {
    return [{ kind: 'make', file, text: `${text}\n` }];
  }
  if (language === 'diff' && lead === 'In' && file) return [{ kind: 'change', file, text }];
  throw new Error(`The guide does not say what this ${language} is for:\n${text}`);
}

/** Does what a step says in a copy of the project; gives what a command printed. */
async function follow(step: Step, project: string): Promise<string> {
  if (step.kind === 'run') {
    const run = spawnSync(step.command, { cwd: project, shell: true, encoding: 'utf8' });
    expect(run.status, run.stderr).toBe(0);
    return run.stdout;
  }
  const path = join(project, step.file);
  if (step.kind === 'delete') {
    await rm(path);
  } else if (step.kind === 'make') {
    expect(existsSync(path)).toBe(false);
    await writeFile(path, step.text);
  } else {
    const [before, after] = ['-', '+'].map((sign) => linesOf(step.text, sign));
    const content = await readFile(path, 'utf8');
    expect(content.split(before ?? '')).toHaveLength(2);
    await writeFile(
      path,
      content.replace(before ?? '', () => after ?? ''),
    );
  }
  return '';
}

/** A change’s lines before (`-`) or after it (`+`). */
function linesOf(diff: string, sign: string): string {
  return diff
    .split('\n')
    .filter((line) => line.startsWith(' ') || line.startsWith(sign))
    .map((line) => `${line.slice(1)}\n`)
    .join('');
}

/** What of the project the guide's commands are run with. */
const PARTS = [
  'bench',
  'components',
  'content',
  'entrypoints',
  'lib',
  'locales',
  'public',
  'scripts',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** One in which nothing has been run but `npm install`. */
async function copyOfProject(): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'clinic-context-'));
  onTestFinished(() => rm(project, { recursive: true }));
  for (const part of PARTS) await cp(join(ROOT, part), join(project, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
  return project;
}

test('docs/editing.md, followed from start to end', async () => {
  const recipes = recipesOf(await readFile(join(ROOT, 'docs/editing.md'), 'utf8'));
  const edited = recipes.filter(({ steps }) => steps.some(({ kind }) => kind !== 'run'));
  expect(edited.map(({ heading }) => heading)).toEqual([
    'Correct a sentence',
    'Change the telephone number',
    'Note a review',
    'Add a term',
    'Add an article',
    'Retire a term',
    'What a page can say about a fact',
  ]);

  const project = await copyOfProject();
  const printed: string[] = [];
  for (const { steps } of recipes) {
    for (const step of steps) printed.push(await follow(step, project));
  }
  for (const { heading, steps } of edited) {
    // Each ends with the check, which has just passed.
    expect([heading, steps.at(-1)]).toEqual([
      heading,
      { kind: 'run', command: 'npm run content:check' },
    ]);
  }

  const last = printed.at(-1) ?? '';
  expect(last).toContain('Every fact is used');
  expect(last).toMatch(/^jak-inhibitors +31 +31 +none .* 2026-11-02 +2027-11-02$/m);
  expect(last).toMatch(/^flaky-scalp +4 +4 +none +1 /m);
  expect(last).toMatch(/^patchy-hair-loss +jak-inhibitors/m);
  expect(last).not.toMatch(/^anagen /m);
  expect(existsSync(join(project, 'reports/content-review.html'))).toBe(true);
});

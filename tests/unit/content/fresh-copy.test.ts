import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../../..');

/** What of the project the editor's report is written with. */
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

test('where nothing was run but npm install, the editor’s report is written all the same', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'clinic-context-'));
  onTestFinished(() => rm(copy, { recursive: true }));
  for (const part of PARTS) await cp(join(ROOT, part), join(copy, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  const script = join(copy, 'scripts/content/review.ts');
  const { stderr, stdout } = spawnSync(process.execPath, [script], { cwd: copy, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toContain('content-review.html');
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { copyOfContent } from './copy-of-content.ts';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SCRIPT = join(import.meta.dirname, '../../../scripts/content/check.ts');

function check(directory: string) {
  return spawnSync(process.execPath, [SCRIPT, directory], { encoding: 'utf8' });
}

test('good content passes, with its figures', async () => {
  const { directory } = await copyOfContent();
  const { status, stdout, stderr } = check(directory);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^flaky-scalp +3 +3 +none +2 +2025-03-01 +not known +not set$/m);
  expect(stdout).toMatch(/^dandruff +flaky-scalp +\d\.\d +2 +9 +3$/m);
  expect(stdout).toContain('\nSentences without facts: none\n');
  expect(stdout).toContain('\nTerms and forms nobody would reach: none\n');
  expect(stdout).toContain('Every fact is used');
});

test('every hole is told, of whatever kind', async () => {
  const content = await copyOfContent();
  await content.replace('terms/dandruff.yaml', '[F03]', '[F01]');
  await content.replace('terms/dandruff.yaml', 'can make it less', 'cures it');
  await content.replace('terms/sebum.yaml', '[dandruff]', '[hair]');
  await content.replace('terms/sebum.yaml', 'skin oil(s)', '-skin oil');
  const { status, stdout, stderr } = check(content.directory);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^flaky-scalp +3 +2 +F03 /m);
  expect(stdout).toContain('\nTerms and forms nobody would reach: content/terms/sebum.yaml:6\n');
  expect(stderr.trim().split('\n').slice(2)).toEqual([
    expect.stringMatching(/^content\/articles\/flaky-scalp\.yaml:15:5 .* the fact “F03”/),
    expect.stringMatching(/^content\/terms\/dandruff\.yaml:14:17 .*“cures” promises/),
    expect.stringMatching(/^content\/terms\/sebum\.yaml:6:5 .*“-skin oil” is not found/),
    expect.stringMatching(/^content\/terms\/sebum\.yaml:8:11 .*no term called “hair”/),
  ]);
});

test('sentences without facts are counted out', async () => {
  const content = await copyOfContent();
  await content.replace('terms/dandruff.yaml', '[F03]', '[]');
  await content.replace('terms/dandruff.yaml', ', facts: [F01]', '');
  const { status, stdout, stderr } = check(content.directory);
  expect(status).toBe(1);
  expect(stdout).toContain(
    '\nSentences without facts: content/terms/dandruff.yaml:13, content/terms/dandruff.yaml:14\n',
  );
  expect(stderr).toContain('the sentence rests on no fact');
});

test('content that cannot be read at all is told too', async () => {
  const content = await copyOfContent();
  await content.write('terms/dandruff.yaml', '');
  await content.write('conditions.yaml', '');
  const { status, stderr } = check(content.directory);
  expect(status).toBe(1);
  expect(stderr).toContain('content/terms/dandruff.yaml:1:1  the file is empty.');
  expect(stderr).toContain('content/conditions.yaml:1:1  the file is empty.');
});

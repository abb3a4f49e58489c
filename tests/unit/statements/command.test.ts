import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../../scripts/statements.ts');
const LINES = [
  '{"id":"a","text":"Minoxidil cures alopecia areata. Hello."}',
  '',
  '{"id":7,"text":"Hello."}',
].join('\n');
const FINDINGS = [
  '{"id":"a","findings":[{"fact":"F26","verdict":"conflicts","sentence":"Minoxidil cures alopecia areata."}]}',
  '{"id":7,"findings":[]}',
  '',
].join('\n');

function run(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8', input });
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'clinic-context-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

test('a file is answered line by line, and nothing else is printed', async () => {
  const file = join(await folder(), 'lines.jsonl');
  await writeFile(file, `\uFEFF${LINES.replaceAll('\n', '\r\n')}`);
  const { status, stdout, stderr } = run([file]);
  expect([status, stdout, stderr]).toEqual([0, FINDINGS, '']);
});

test.each([[[]], [['-']]])('standard input is read with %j', (args) => {
  const { status, stdout } = run(args, LINES);
  expect([status, stdout]).toEqual([0, FINDINGS]);
});

test('--out writes to a file and prints nothing', async () => {
  const out = join(await folder(), 'findings.jsonl');
  const { status, stdout } = run(['--out', out], LINES);
  expect([status, stdout, await readFile(out, 'utf8')]).toEqual([0, '', FINDINGS]);
});

test('every line that cannot be read is told with its number, and nothing is answered', () => {
  const { status, stdout, stderr } = run([], '{"id":"a"}\nhello\n{"id":"b","text":5}\n7\n');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.trim().split('\n')).toEqual([
    'standard input:1  text missing. Write: {"id": "1", "text": "A sentence to try."}',
    'standard input:2  this line is no JSON. Write one object a line: {"id": "1", "text": "A sentence to try."}',
    'standard input:3  “id” and “text” must be texts. Write: {"id": "1", "text": "A sentence to try."}',
    'standard input:4  id and text missing. Write: {"id": "1", "text": "A sentence to try."}',
  ]);
});

test.each([
  [['missing.jsonl'], 'There is no file missing.jsonl.'],
  [['a', 'b'], 'One file at a time, please'],
  [[import.meta.dirname], 'cannot be read'],
  [['--nonsense'], '--nonsense'],
])('%j is refused with what to do', (args, told) => {
  const { status, stdout, stderr } = run(args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(told);
});

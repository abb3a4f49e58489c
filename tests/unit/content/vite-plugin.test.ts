import { join } from 'node:path';
import { build, normalizePath } from 'vite';
import { expect, test, vi } from 'vitest';
import { compileMatcherSource, compilePack } from '../../../lib/content/compile.ts';
import { filesOf, loadContent } from '../../../lib/content/read-content.ts';
import { contentPlugin } from '../../../lib/content/vite-plugin.ts';
import { compileMatcher } from '../../../lib/matching/compile.ts';
import { copyOfContent } from './copy-of-content.ts';

// A build takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Builds the virtual modules. */
async function built(directory: string, mode = 'production') {
  const result = await build({
    configFile: false,
    mode,
    logLevel: 'silent',
    plugins: [contentPlugin({ directory })],
    build: {
      write: false,
      rolldownOptions: {
        input: ['virtual:clinic-content', 'virtual:clinic-matcher'],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The build gave no output.');
  return output.output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk : []));
}

test('a build holds the pack and the matcher’s tables', async () => {
  const directory = join(import.meta.dirname, '../../fixtures/content/valid');
  const chunks = await built(directory);
  const modules = await Promise.all(chunks.map(({ code }) => imported(code)));
  const content = await loadContent(directory);
  expect(Object.assign({}, ...modules)).toEqual({
    pack: compilePack(content),
    matcher: compileMatcher(compileMatcherSource(content)),
  });
});

test('nothing of what has happened since is built in', async () => {
  const directory = join(import.meta.dirname, '../../../content');
  const { articles } = await loadContent(directory);
  const events = articles.flatMap(({ since = [] }) => since);
  expect(events.length).toBeGreaterThan(0);
  const code = (await built(directory)).map((chunk) => chunk.code).join('\n');
  expect(code).toContain('JAK inhibitors have been known for a while');
  const leaked = events
    .flatMap(({ says, date }) => [says, date])
    .concat('baricitinib', 'ritlecitinib', 'deuruxolitinib', '"since"')
    .filter((text) => code.includes(text));
  expect(leaked).toEqual([]);
});

test('in development each file of the content is a module, so that a change to it builds anew', async () => {
  const { directory } = await copyOfContent();
  const chunks = await built(directory, 'development');
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  const files = await filesOf(directory);
  expect(files).toHaveLength(6);
  expect(modules).toEqual(expect.arrayContaining(files.map((file) => normalizePath(file))));
});

test('content with problems stops the build, and the error lists them all', async () => {
  const content = await copyOfContent();
  await content.write('clinic.yaml', '');
  await content.replace('terms/sebum.yaml', '[dandruff]', '[hair]');
  const failure = built(content.directory);
  await expect(failure).rejects.toThrow('The clinic’s content has 2 problems:');
  await expect(failure).rejects.toThrow('content/clinic.yaml:1:1  the file is empty.');
  await expect(failure).rejects.toThrow('content/terms/sebum.yaml:8:11  related 1: there is no');
});

async function imported(code: string): Promise<object> {
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  // oxlint-disable-next-line no-unsanitized/method -- the code was built a line above
  const module: object = await import(/* @vite-ignore */ url);
  return { ...module };
}

import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as buildScript } from 'vite';
import type { Plugin } from 'vite';
import { build as buildExtension } from 'wxt';
import { compileMatcherSource } from '../lib/content/compile.ts';
import { loadContent } from '../lib/content/read-content.ts';
import { contentPlugin } from '../lib/content/vite-plugin.ts';
import { compileMatcher } from '../lib/matching/compile.ts';
import { compileSieve } from '../lib/matching/compile-sieve.ts';
import type { MatcherSource } from '../lib/matching/source.ts';
import { passages } from '../scripts/eval/corpus.ts';
import { enlarge } from './vocabularies.ts';
import type { Size } from './vocabularies.ts';

const ROOT = join(import.meta.dirname, '..');

const silent = () => {};
const quiet = {
  level: 0,
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};

/** For which browser something is built. */
type Target = 'chrome' | 'firefox';

/** Builds the extension as it is released, or takes the build that is named; gives its folder. */
export async function buildReal(browser: Target, into: string): Promise<string> {
  const built = process.env['CLINIC_CONTEXT_BUILD'];
  if (built) return join(built, `${browser}-mv3`);
  await buildExtension({
    root: ROOT,
    browser,
    manifestVersion: 3,
    outDir: join(into, 'real'),
    logger: quiet,
  });
  return join(into, 'real', `${browser}-mv3`);
}

/**
 * A copy of the built extension without its content script: in the world where that would run
 * there is only what the bench puts there.
 */
export async function copyForBench(real: string, into: string): Promise<string> {
  const copy = join(into, 'bench');
  await cp(real, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(await readFile(file, 'utf8'));
  delete manifest['content_scripts'];
  await writeFile(file, JSON.stringify(manifest));
  return copy;
}

/** A copy of the built extension with another script in the spotter's place: what others would pay there. */
export async function copyWithScript(real: string, into: string, script: string): Promise<string> {
  const copy = await mkdtemp(join(into, 'copy-'));
  await cp(real, copy, { recursive: true });
  await writeFile(join(copy, 'spotter.js'), script);
  return copy;
}

/** Builds the bench's scripts into a browser's extension's folder: the peers and ours once a vocabulary. */
export async function addScripts(
  extension: string,
  browser: Target,
  sizes: readonly Size[],
): Promise<void> {
  const addScript = (
    entry: 'floor' | 'harness' | 'ours' | 'peers',
    name: string,
    vocabulary: Plugin[],
  ) =>
    bundle(join(import.meta.dirname, 'page', `${entry}.ts`), extension, name, browser, vocabulary);
  for (const name of ['floor', 'harness'] as const) await addScript(name, name, []);
  const today = compileMatcherSource(await loadContent(join(ROOT, 'content')));
  const texts = passages().map(({ text }) => text);
  for (const size of sizes) {
    const vocabulary =
      size === 'today' ? todaysVocabulary(today) : otherVocabulary(enlarge(today, size, texts));
    await addScript('ours', `ours-${size}`, vocabulary);
    await addScript('peers', `peers-${size}`, vocabulary);
  }
}

/** Builds the spotter and the marker with another vocabulary; gives the files. */
export async function buildSpotter(size: number, folder: string): Promise<string[]> {
  const today = compileMatcherSource(await loadContent(join(ROOT, 'content')));
  const texts = passages().map(({ text }) => text);
  const vocabulary = otherVocabulary(enlarge(today, size, texts));
  const files: string[] = [];
  for (const part of ['spotter', 'marker']) {
    const name = `${part}-${size}`;
    const entry = join(ROOT, 'entrypoints', part, 'index.ts');
    await bundle(entry, folder, name, 'chrome', vocabulary);
    files.push(join(folder, `${name}.js`));
  }
  return files;
}

/** Builds one script, by the rules that the spotter is built by. */
async function bundle(
  entry: string,
  folder: string,
  name: string,
  browser: Target,
  plugins: Plugin[],
): Promise<void> {
  await buildScript({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    // As WXT has it: without it, each question of it would make an object.
    define: { 'import.meta.env.FIREFOX': browser === 'firefox' },
    plugins,
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry,
        formats: ['iife'],
        name: 'bench',
        fileName: () => `${name}.js`,
      },
    },
  });
}

/** Today's vocabulary, by the extension's own plugin. */
function todaysVocabulary(source: MatcherSource): Plugin[] {
  return [contentPlugin(), virtualModules({ 'virtual:bench-forms': { forms: formsOf(source) } })];
}

/** Another vocabulary, in the form in which the extension's own plugin gives today's. */
function otherVocabulary(source: MatcherSource): Plugin[] {
  return [
    virtualModules({
      'virtual:clinic-matcher': { matcher: compileMatcher(source) },
      'virtual:clinic-sieve': { sieve: compileSieve(source) },
      'virtual:bench-forms': { forms: formsOf(source) },
    }),
  ];
}

function formsOf({ forms }: MatcherSource): string[] {
  return [...new Set(forms.map(({ form }) => form))];
}

/** Modules made of values, read as JSON. */
function virtualModules(modules: Readonly<Record<string, Record<string, unknown>>>): Plugin {
  return {
    name: 'bench-vocabulary',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const exported = Object.entries(modules[id.slice(1)] ?? {});
      if (!id.startsWith('\0') || exported.length === 0) return undefined;
      return exported
        .map(([name, value]) => {
          const json = JSON.stringify(JSON.stringify(value));
          return `export const ${name} = /* @__PURE__ */ JSON.parse(${json});`;
        })
        .join('\n');
    },
  };
}

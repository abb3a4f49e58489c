import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as buildScript } from 'vite';
import type { Plugin } from 'vite';
import { build as buildExtension } from 'wxt';
import { contentPlugin } from '../lib/content/vite-plugin.ts';
import { compileMatcher } from '../lib/matching/compile.ts';
import type { MatcherSource } from '../lib/matching/source.ts';

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

/** Builds the extension as it is released, or takes the build that is named; gives its folder. */
export async function buildReal(browser: 'chrome' | 'firefox', into: string): Promise<string> {
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

/** Builds one of the bench's scripts into an extension's folder, by the rules that the spotter is built by. */
export async function addScript(
  extension: string,
  entry: 'floor' | 'harness' | 'ours' | 'peers',
  name: string,
  vocabulary: Plugin[],
): Promise<void> {
  await buildScript({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: vocabulary,
    build: {
      outDir: extension,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: join(import.meta.dirname, 'page', `${entry}.ts`),
        formats: ['iife'],
        name: 'bench',
        fileName: () => `${name}.js`,
      },
    },
  });
}

/** Today's vocabulary, by the extension's own plugin. */
export function todaysVocabulary(forms: readonly string[]): Plugin[] {
  return [contentPlugin(), virtualModules({ 'virtual:bench-forms': { forms } })];
}

/** Another vocabulary, in the form in which the extension's own plugin gives today's. */
export function otherVocabulary(source: MatcherSource): Plugin[] {
  return [
    virtualModules({
      'virtual:clinic-matcher': { matcher: compileMatcher(source) },
      'virtual:bench-forms': { forms: formsOf(source) },
    }),
  ];
}

export function formsOf({ forms }: MatcherSource): string[] {
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

import { resolve } from 'node:path';
import { normalizePath } from 'vite';
import type { Plugin } from 'vite';
import { compileMatcher } from '../matching/compile.ts';
import { compileSieve } from '../matching/compile-sieve.ts';
import { compileStatements } from './compile-statements.ts';
import { compileCards, compileMatcherSource, compilePack } from './compile.ts';
import { filesOf, loadContent } from './read-content.ts';
import type { Content } from './read-content.ts';

interface MadeModule {
  /** The name of what it exports. */
  readonly name: string;
  readonly make: (content: Content) => unknown;
  /** Writes that as code; without it, as JSON that is parsed. */
  readonly write?: (value: unknown) => string;
}

/** What each virtual module exports, made from the content. */
const MODULES: Readonly<Record<string, MadeModule>> = {
  'virtual:clinic-content': { name: 'pack', make: compilePack },
  'virtual:clinic-cards': { name: 'pack', make: compileCards },
  'virtual:clinic-sieve': {
    name: 'sieve',
    make: (content) => compileSieve(compileMatcherSource(content)),
    // Nothing but strings, some of them JSON: to write that as JSON again would make it half as long again.
    write: JSON.stringify,
  },
  'virtual:clinic-matcher': {
    name: 'matcher',
    make: (content) => compileMatcher(compileMatcherSource(content)),
  },
  'virtual:clinic-statements': { name: 'statements', make: compileStatements },
};

/** Rollup's sign for modules that other plugins are to leave alone. */
const OURS = '\0';

/** Compiles the clinic's content into the build. Content with a problem stops the build. */
export function contentPlugin({ directory = 'content' }: { directory?: string } = {}): Plugin {
  let folder = resolve(directory);
  let isDevelopment = false;

  return {
    name: 'clinic-content',
    configResolved({ root, mode }) {
      folder = resolve(root, directory);
      isDevelopment = mode === 'development';
    },
    resolveId(id) {
      return id in MODULES ? OURS + id : undefined;
    },
    async load(id) {
      if (isContent(id)) return { code: 'export {};', moduleSideEffects: 'no-treeshake' };
      const module = id.startsWith(OURS) ? MODULES[id.slice(OURS.length)] : undefined;
      if (!module) return undefined;
      const { name, make, write = asParsedJson } = module;
      const value = write(make(await loadContent(folder)));
      // `wxt dev` builds anew what a changed file is a module of, whatever else is watched: so
      // there each file is a module, if an empty one.
      const files = isDevelopment ? await filesOf(folder) : [];
      const imports = files.map((file) => `import ${JSON.stringify(normalizePath(file))};`);
      return [...imports, `export const ${name} = ${value};`].join('\n');
    },
    configureServer({ watcher, moduleGraph, ws }) {
      watcher.add(folder);
      // A new file is nobody's module yet.
      watcher.on('add', (file) => {
        if (!isContent(normalizePath(file))) return;
        moduleGraph.invalidateAll();
        ws.send({ type: 'full-reload' });
      });
    },
  };

  function isContent(id: string): boolean {
    return id.startsWith(`${normalizePath(folder)}/`) && id.endsWith('.yaml');
  }
}

/** JSON, for engines read it faster than the same object written as code: https://v8.dev/blog/cost-of-javascript-2019#json */
function asParsedJson(value: unknown): string {
  return `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

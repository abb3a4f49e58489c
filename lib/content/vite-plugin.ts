import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileMatcher } from '../matching/compile.ts';
import { compileMatcherSource, compilePack } from './compile.ts';
import { filesOf, loadContent } from './read-content.ts';
import type { Content } from './read-content.ts';

/** What each virtual module exports, made from the content. */
const MODULES: Readonly<Record<string, { name: string; make: (content: Content) => unknown }>> = {
  'virtual:clinic-content': { name: 'pack', make: compilePack },
  'virtual:clinic-matcher': {
    name: 'matcher',
    make: (content) => compileMatcher(compileMatcherSource(content)),
  },
};

/** Rollup's sign for modules that other plugins are to leave alone. */
const OURS = '\0';

/** Compiles the clinic's content into the build. Content with a problem stops the build. */
export function contentPlugin({ directory = 'content' }: { directory?: string } = {}): Plugin {
  let folder = resolve(directory);

  return {
    name: 'clinic-content',
    configResolved({ root }) {
      folder = resolve(root, directory);
    },
    resolveId(id) {
      return id in MODULES ? OURS + id : undefined;
    },
    async load(id) {
      const module = id.startsWith(OURS) ? MODULES[id.slice(OURS.length)] : undefined;
      if (!module) return undefined;
      // Before reading, so that a file with a problem is watched until it is put right.
      for (const file of await filesOf(folder)) this.addWatchFile(file);
      return `export const ${module.name} = ${asParsedJson(module.make(await loadContent(folder)))};`;
    },
    configureServer({ watcher, moduleGraph, ws }) {
      watcher.add(folder);
      // A changed file is followed through addWatchFile; a new one is nobody's dependency yet.
      watcher.on('add', (file) => {
        if (!file.startsWith(folder + sep)) return;
        moduleGraph.invalidateAll();
        ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** JSON, for engines read it faster than the same object written as code: https://v8.dev/blog/cost-of-javascript-2019#json */
function asParsedJson(value: unknown): string {
  return `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

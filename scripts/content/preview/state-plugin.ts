import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { readState } from './state.ts';

const ID = 'virtual:preview-state';
/** Rollup's sign for modules that other plugins are to leave alone. */
const OURS = `\0${ID}`;

/** Gives the page the content with its problems, and has it load again whenever a file changes. */
export function previewState(directory: string): Plugin {
  return {
    name: 'clinic-context:preview-state',
    resolveId: (id) => (id === ID ? OURS : undefined),
    async load(id) {
      if (id !== OURS) return undefined;
      return `export const state = ${JSON.stringify(await readState(directory))};`;
    },
    configureServer({ watcher, moduleGraph, ws }) {
      watcher.add(directory);
      watcher.on('all', (_event, path) => {
        if (relative(directory, path).split(sep)[0] === '..') return;
        moduleGraph.invalidateAll();
        ws.send({ type: 'full-reload' });
      });
    },
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { serveFolder } from '../../../scripts/browser/serve.ts';
import type { StaticServer } from '../../../scripts/browser/serve.ts';
import { ROOT } from './root.ts';

/** Saved web pages of others to test on. They lie beside the project and are never copied into it. */
const CORPUS = process.env['CLINIC_CONTEXT_CORPUS'] ?? join(ROOT, '../shared/corpus');

const row = v.object({ id: v.string(), source: v.string() });
export type CorpusPage = v.InferOutput<typeof row>;

/** Why the tests on saved pages cannot run; empty when they can. */
export const corpusMissing = existsSync(join(CORPUS, 'pages.jsonl'))
  ? ''
  : `(there are none in ${CORPUS}; CLINIC_CONTEXT_CORPUS names another folder)`;

/** Every saved page, in the order of its list. */
export function corpusPages(): CorpusPage[] {
  if (corpusMissing) return [];
  const lines = readFileSync(join(CORPUS, 'pages.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => v.parse(row, JSON.parse(line)));
}

/** The path of a saved page on its server. */
export function corpusPath({ id }: CorpusPage): string {
  return `/pages/${encodeURIComponent(id)}/source.html`;
}

/**
 * Serves the saved pages as they were first served: with no charset but the page's own, and
 * XHTML as XHTML. Their scripts do not run, so that a change in a page is never their doing.
 */
export function serveCorpus(): Promise<StaticServer> {
  const xhtml = new Set(
    corpusPages()
      .filter(({ source }) => /\.xhtml(\s|$)/.test(source))
      .map(({ id }) => `/pages/${id}/source.html`),
  );
  return serveFolder(CORPUS, (path) => ({
    'Content-Type': xhtml.has(path) ? 'application/xhtml+xml' : 'text/html',
    'Content-Security-Policy': "script-src 'none'",
  }));
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { serveFolder } from '../browser/serve.ts';
import type { StaticServer } from '../browser/serve.ts';

/** Real text to test and measure on. It lies beside the project and is never copied into it. */
export const CORPUS =
  process.env['CLINIC_CONTEXT_CORPUS'] ?? join(import.meta.dirname, '../../../shared/corpus');

const passage = v.object({ id: v.string(), text: v.string() });
const trap = v.object({ ...passage.entries, class: v.string() });
const page = v.object({ id: v.string(), source: v.string(), elements: v.number() });
export type Passage = v.InferOutput<typeof passage>;
export type Trap = v.InferOutput<typeof trap>;
export type CorpusPage = v.InferOutput<typeof page>;

/** Why there is nothing to work on, and what to do about it; empty where there is. */
export const corpusMissing = existsSync(join(CORPUS, 'pages.jsonl'))
  ? ''
  : `(there is no corpus in ${CORPUS}; CLINIC_CONTEXT_CORPUS names another folder)`;

/** Passages on medicine. */
export function passages(): Passage[] {
  return rows('passages.jsonl', passage);
}

/** Sentences in which words of ours mean something else. */
export function traps(): Trap[] {
  return rows('traps.jsonl', trap);
}

/** Saved web pages of others, in the order of their list. */
export function corpusPages(): CorpusPage[] {
  return rows('pages.jsonl', page);
}

/** The path of a saved page on its server. */
export function corpusPath({ id }: CorpusPage): string {
  return `/pages/${encodeURIComponent(id)}/source.html`;
}

/**
 * Serves the saved pages as they were first served: with no charset but the page's own, and
 * XHTML as XHTML. Their scripts do not run, so that a change in a page is never their doing.
 *
 * @param headers sent with every page, beside or in place of these
 */
export function serveCorpus(headers: Readonly<Record<string, string>> = {}): Promise<StaticServer> {
  const xhtml = new Set(
    corpusPages()
      .filter(({ source }) => /\.xhtml(\s|$)/.test(source))
      .map(({ id }) => `/pages/${id}/source.html`),
  );
  return serveFolder(CORPUS, (path) => ({
    'Content-Type': xhtml.has(path) ? 'application/xhtml+xml' : 'text/html',
    'Content-Security-Policy': "script-src 'none'",
    ...headers,
  }));
}

function rows<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): v.InferOutput<Schema>[] {
  if (corpusMissing) return [];
  const lines = readFileSync(join(CORPUS, file), 'utf8').trim().split('\n');
  return lines.map((line) => v.parse(schema, JSON.parse(line)));
}

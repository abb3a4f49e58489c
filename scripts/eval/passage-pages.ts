import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../browser/serve.ts';
import type { Passage } from './corpus.ts';

/** As many passages as stand on one page. */
const A_PAGE = 50;

export interface PassagePages extends AsyncDisposable {
  readonly urls: readonly string[];
}

/** Serves passages as web pages, some on each: a browser reads them, so it breaks their lines. */
export async function servePassages(passages: readonly Passage[]): Promise<PassagePages> {
  const folder = await mkdtemp(join(tmpdir(), 'clinic-context-passages-'));
  const names: string[] = [];
  for (let from = 0; from < passages.length; from += A_PAGE) {
    const paragraphs = passages.slice(from, from + A_PAGE).map(paragraph);
    const name = `${from}.html`;
    await writeFile(
      join(folder, name),
      `<!doctype html><meta charset="utf-8"><title>Passages</title>${paragraphs.join('')}`,
    );
    names.push(name);
  }
  const server = await serveFolder(folder);
  return {
    urls: names.map((name) => `${server.origin}/${name}`),
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

function paragraph({ text }: Passage): string {
  return `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>\n`;
}

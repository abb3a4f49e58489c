import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sentences } from './pages.ts';

/** Pages that are made for the bench, by file. */
export const MADE = {
  /** 10,000 nodes, no term; what is said there comes later. */
  chat: 'chat.html',
  /** 3,000 paragraphs without a term. */
  paragraphs: 'paragraphs.html',
  /** The same, each with terms. */
  paragraphsWithTerms: 'paragraphs-with-terms.html',
  /** One paragraph with terms, with an element for each of its 10,000 words. */
  transcript: 'transcript.html',
  /** The place of a single-page app. */
  app: 'app.html',
  /** A few paragraphs with terms. */
  article: 'article.html',
  /** 10,000 matches. */
  matches: 'matches.html',
  /** 60,000 elements, 20,000 matches. */
  crowd: 'crowd.html',
} as const;

/** How many lines the chat holds: each has five nodes. */
export const CHAT_LINES = 2000;

/** How many matches the page of them has. */
export const MATCHES = 10_000;

/** How many paragraphs there are on the pages of that name. */
export const PARAGRAPHS = 3000;

/** How many words the transcript has. */
export const WORDS = 10_000;

/** The words of sentences, one behind the other. */
export function wordsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** Writes the pages that are made for the bench. */
export async function writeMadePages(folder: string, sentences: Sentences): Promise<void> {
  const { withOne, withTerms, without } = sentences;
  const spoken = wordsOf(withTerms);
  const pages: Record<string, string> = {
    [MADE.chat]: `<main id="chat">${times(CHAT_LINES, (line) => chatLine(pick(without, line)))}</main>`,
    [MADE.paragraphs]: times(PARAGRAPHS, (line) => paragraph(pick(without, line))),
    [MADE.paragraphsWithTerms]: times(PARAGRAPHS, (line) => paragraph(pick(withTerms, line))),
    [MADE.transcript]: `<p>${times(WORDS, (at) => word(pick(spoken, at)))}</p>`,
    [MADE.app]: '<nav>Home</nav><main id="app"></main>',
    [MADE.article]: times(20, (line) => paragraph(pick(withOne, line))),
    [MADE.matches]: times(MATCHES, (line) => paragraph(pick(withOne, line))),
    [MADE.crowd]: times(
      20_000,
      (line) => `<div><i></i><span>${escaped(pick(withOne, line))}</span></div>`,
    ),
  };
  for (const [file, body] of Object.entries(pages)) {
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body>${body}</body></html>`;
    await writeFile(join(folder, file), html);
  }
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

function word(text: string): string {
  return `<span>${escaped(text)}</span>`;
}

function chatLine(text: string): string {
  return `<p><b>Reader</b> <span>${escaped(text)}</span></p>`;
}

function times(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('\n');
}

function pick(values: readonly string[], index: number): string {
  return values[index % values.length] ?? '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

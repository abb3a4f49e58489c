import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Laboratory } from './laboratory.ts';
import type { BenchPage } from './pages.ts';

/** Sizes of joined pages, in megabytes of text (UTF-16 units). */
export const MEGABYTES = [1, 5, 20] as const;

/** UTF-16 units of text an element: of pages with fewer, 20 MB take minutes to lay out. */
const WORDY = 30;

/** An empty page beside them. */
export const BLANK = 'blank.html';

/**
 * Writes pages that are made of the bodies of others, of those with many words, one behind the
 * other, until they hold so much text.
 *
 * @param prefix of the files' names
 */
export async function writeJoined(
  laboratory: Laboratory,
  pages: readonly BenchPage[],
  folder: string,
  prefix = '',
): Promise<void> {
  await writeFile(join(folder, BLANK), '<!doctype html><title>Blank</title>');
  const parts: { html: string; length: number }[] = [];
  for (const page of pages) {
    const part = await bodyOf(laboratory, page);
    if (part.length > WORDY * part.elements) parts.push(part);
  }
  for (const megabytes of MEGABYTES) {
    const html = ['<!doctype html><meta charset="utf-8"><title>Joined</title><body>'];
    for (let length = 0, next = 0; length < megabytes * 1_000_000; next++) {
      const part = parts[next % parts.length];
      if (!part?.length) throw new Error('A page to join has no text');
      html.push(`<article>${part.html}</article>`);
      length += part.length;
    }
    await writeFile(join(folder, joinedFile(megabytes, prefix)), html.join('\n'));
  }
}

export function joinedFile(megabytes: number, prefix = ''): string {
  return `${prefix}joined-${megabytes}.html`;
}

/** A page's body without what is no text, and without attributes: style sheets stay behind. */
function bodyOf(
  laboratory: Laboratory,
  page: BenchPage,
): Promise<{ html: string; length: number; elements: number }> {
  return laboratory.visit(page, [], (tab) =>
    tab.evaluate(() => {
      const body = document.body;
      const noText = 'script, style, noscript, template, iframe, object, embed, video, audio, link';
      for (const element of body.querySelectorAll(noText)) element.remove();
      for (const element of body.querySelectorAll('*')) {
        for (const name of element.getAttributeNames()) element.removeAttribute(name);
      }
      const elements = body.getElementsByTagName('*').length;
      return { html: body.innerHTML, length: body.textContent.length, elements };
    }),
  );
}

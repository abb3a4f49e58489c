/**
 * Puts sentences in place of a document's prose, text by text, for about the same length. It is
 * also sent into pages alone, so it can use nothing of its surroundings here.
 */
export function plant(root: Document, sentences: readonly string[]): void {
  /** A text shorter than this is a label or a link. */
  const PROSE = 40;
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  let next = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const length = text.textContent?.trim().length ?? 0;
    if (length < PROSE || text.parentElement?.closest('script, style, noscript, template'))
      continue;
    let data = '';
    while (data.length < length) data += `${sentences[next++ % sentences.length]} `;
    text.textContent = data;
  }
}

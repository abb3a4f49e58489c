/** A block of a page as a reader sees it, with the places in it that the extension has marked. */
export interface Block {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

export interface PageReading {
  readonly blocks: readonly Block[];
  /** What is marked and seen, but stands in no block. */
  readonly stray: readonly string[];
}

/**
 * Reads the page that it runs in, block by block, by asking for the style of every element: slow
 * and obvious. It is sent into the page, so it can use nothing of its surroundings here.
 */
export function readPage(): PageReading {
  const NOT_READ =
    'head, script, style, noscript, template, code, kbd, samp, textarea, input, select, option, datalist, [contenteditable]:not([contenteditable="false" i])';
  const APART =
    'br, hr, img, picture, svg, math, video, audio, canvas, iframe, object, embed, button';
  /** Small text that is set off from what it stands at, as a footnote's number is. */
  const SET_OFF = 'sup, sub';

  const blocks: { text: string; marks: { start: number; end: number }[] }[] = [
    { text: '', marks: [] },
  ];
  const places = new Map<Text, { block: number; start: number }>();

  const endBlock = () => {
    if (blocks.at(-1)?.text) blocks.push({ text: '', marks: [] });
  };
  const read = (node: Node): void => {
    const block = blocks.at(-1);
    if (node instanceof Text && block) {
      const parent = node.parentElement;
      const seen = parent?.checkVisibility({
        visibilityProperty: true,
        contentVisibilityAuto: false,
      });
      if (!seen) return;
      places.set(node, { block: blocks.length - 1, start: block.text.length });
      block.text += node.data;
    }
    if (!(node instanceof Element)) return;
    const { display, position, float } = getComputedStyle(node);
    if (display === 'none' || node.matches(NOT_READ)) return;
    const ends =
      !['inline', 'contents', 'ruby'].includes(display) ||
      position === 'absolute' ||
      position === 'fixed' ||
      float !== 'none' ||
      node.matches(APART);
    if (ends) endBlock();
    const setOff = node.matches(SET_OFF) && /^\s*\d/.test(node.textContent);
    if (setOff && block) block.text += ' ';
    for (const child of node.childNodes) read(child);
    if (ends) endBlock();
  };
  if (document.body) read(document.body);

  const stray: string[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('clinic-context')) continue;
    for (const mark of highlight) {
      const from = mark.startContainer instanceof Text && places.get(mark.startContainer);
      const to = mark.endContainer instanceof Text && places.get(mark.endContainer);
      if (from && to && from.block === to.block) {
        const start = from.start + mark.startOffset;
        const end = to.start + mark.endOffset;
        blocks[from.block]?.marks.push({ start, end });
        continue;
      }
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      // What is not shown is marked too, to be there at once when it is; nobody sees it.
      if (range.getClientRects().length > 0) stray.push(range.toString());
    }
  }
  return { blocks: blocks.filter(({ text }) => text.trim() !== ''), stray };
}

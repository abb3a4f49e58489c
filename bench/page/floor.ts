/** What any script pays that looks at a page's text at all. */
import { enter } from './contestants.ts';

/** F3: a TreeWalker over every text node, reading each one's length. */
enter('f3', () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- SHOW_TEXT lets nothing else through.
  for (let text; (text = walker.nextNode() as Text | null);) length += text.length;
  return length;
});

enter('textContent', () => document.body.textContent.length);

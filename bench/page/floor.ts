/** What any script pays that looks at a page's text at all. */
import { enter } from './contestants.ts';

let length = 0;
const result = () => length;

/** F3: a TreeWalker over every text node, reading each one's length. */
enter('f3', {
  run: () => {
    length = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- SHOW_TEXT lets nothing else through.
    for (let text; (text = walker.nextNode() as Text | null);) length += text.length;
  },
  result,
});

enter('textContent', {
  run: () => {
    length = document.body.textContent.length;
  },
  result,
});

/** What any script pays that looks at a page's text at all. */
import { enter } from './contestants.ts';
import { f3 } from './f3.ts';

let length = 0;
const result = () => length;

enter('f3', {
  run: () => {
    length = f3();
  },
  result,
});

enter('textContent', {
  run: () => {
    length = document.body.textContent.length;
  },
  result,
});

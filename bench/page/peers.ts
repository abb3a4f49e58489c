/** What others do to find words in a page. */
import Mark from 'mark.js';
import { forms } from 'virtual:bench-forms';
import { enter } from './contestants.ts';

let found = 0;
const result = () => found;

/** mark.js goes from one form to the next by calling itself: at a thousand the stack is full. */
const AT_ONCE = 100;

/** As a highlighting extension calls it: every form as a whole, as a word of its own. */
enter('mark.js', {
  run: () => {
    found = 0;
    const mark = new Mark(document.body);
    for (let first = 0; first < forms.length; first += AT_ONCE) {
      mark.mark(forms.slice(first, first + AT_ONCE), {
        accuracy: 'exactly',
        separateWordSearch: false,
        each: () => (found += 1),
      });
    }
  },
  result,
});

/** The naive content script: each text node is asked for each form. */
let expressions: RegExp[] | undefined;
enter('one RegExp a form', {
  run: () => {
    found = 0;
    expressions ??= forms.map((form) => new RegExp(`\\b${RegExp.escape(form)}\\b`, 'gi'));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- SHOW_TEXT lets nothing else through.
    for (let text; (text = walker.nextNode() as Text | null);) {
      for (const expression of expressions) found += text.data.match(expression)?.length ?? 0;
    }
  },
  result,
});

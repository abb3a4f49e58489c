/** What others do to find words in a page. */
import Mark from 'mark.js';
import { forms } from 'virtual:bench-forms';
import { enter } from './contestants.ts';

/** As a highlighting extension calls it: every form as a whole, as a word of its own. */
enter('mark.js', () => {
  let found = 0;
  new Mark(document.body).mark([...forms], {
    accuracy: 'exactly',
    separateWordSearch: false,
    each: () => (found += 1),
  });
  return found;
});

/** The naive content script: each text node is asked for each form. */
let expressions: RegExp[] | undefined;
enter('one RegExp a form', () => {
  expressions ??= forms.map((form) => new RegExp(`\\b${RegExp.escape(form)}\\b`, 'gi'));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- SHOW_TEXT lets nothing else through.
  for (let text; (text = walker.nextNode() as Text | null);) {
    for (const expression of expressions) {
      found += text.data.match(expression)?.length ?? 0;
    }
  }
  return found;
});

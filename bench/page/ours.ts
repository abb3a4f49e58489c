/** The spotter's own reading of a page, with nothing around it. */
import { matcher } from 'virtual:clinic-matcher';
import { scan } from '../../lib/matching/scan.ts';
import { Evidence } from '../../lib/page/evidence.ts';
import { Marks } from '../../lib/page/marks.ts';
import { PageText } from '../../lib/page/page-text.ts';
import { textsIn } from '../../lib/page/texts.ts';
import { enter } from './contestants.ts';

enter('ours', () => {
  const page = new PageText(textsIn(document.body));
  let found = 0;
  scan(matcher, page, { match: () => (found += 1), cue: () => {} });
  return found;
});

/** The same, up to the marks on the page. */
enter('ours, marked', () => {
  const texts = textsIn(document.body);
  const page = new PageText(texts);
  const evidence = new Evidence();
  const marks = new Marks(evidence, { highlight: 'clinic-context', firstOnly: false });
  let found = 0;
  scan(matcher, page, {
    match: (match) => {
      marks.add(match, page.runsOf(match));
      found += 1;
    },
    cue: (condition, piece) => {
      const text = texts[piece];
      if (text) evidence.add(condition, text);
    },
  });
  marks.settle();
  return found;
});

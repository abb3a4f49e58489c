/** The spotter's own reading of a page, with nothing around it: what PageSpotter does with a tree. */
import { matcher } from 'virtual:clinic-matcher';
import { scan } from '../../lib/matching/scan.ts';
import { sift } from '../../lib/matching/sieve.ts';
import { Evidence } from '../../lib/page/evidence.ts';
import { Marks } from '../../lib/page/marks.ts';
import { PageText } from '../../lib/page/page-text.ts';
import { textsIn } from '../../lib/page/texts.ts';
import { enter } from './contestants.ts';

/** The text nodes to read: none where one look at the text as a whole finds no term. */
function textsToRead(): Text[] {
  const sifted = matcher.sieve ? sift(matcher.sieve, document.body.textContent) : 'terms';
  return sifted === 'terms' ? textsIn(document.body) : [];
}

enter('ours', () => {
  const page = new PageText(textsToRead());
  let found = 0;
  scan(matcher, page, { match: () => (found += 1), cue: () => {} });
  return found;
});

enter('ours, marked', () => {
  const texts = textsToRead();
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

/** Checks the clinic's content, and prints what an editor wants to know about it. */
import { resolve } from 'node:path';
import { checkReach } from '../../lib/content/check-reach.ts';
import { checkWording } from '../../lib/content/check-wording.ts';
import { usedFacts } from '../../lib/content/fact-use.ts';
import { formatProblem, inReadingOrder } from '../../lib/content/problems.ts';
import { readContent } from '../../lib/content/read-content.ts';
import { tableOf } from './table.ts';

const directory = resolve(process.argv[2] ?? 'content');
const { sources, problems } = await readContent(directory);
const wording = checkWording(sources);
const holes = inReadingOrder([...problems, ...wording.problems, ...checkReach(sources)]);
const terms = sources.terms.map(({ value }) => value);

console.log('Articles\n');
console.log(
  tableOf(
    ['article', 'facts', 'used', 'unused', 'published', 'review due'],
    sources.articles.map(({ value }) => {
      const used = usedFacts(value, terms);
      const unused = value.facts.filter(({ id }) => !used.has(id)).map(({ id }) => id);
      return [
        value.id,
        value.facts.length,
        value.facts.length - unused.length,
        unused.join(' ') || 'none',
        value.published ?? 'not known',
        value.reviewDue ?? 'not set',
      ];
    }),
  ),
);

console.log('\nExplanations\n');
console.log(
  tableOf(
    ['term', 'article', 'US grade', 'sentences', 'longest', 'forms'],
    wording.figures.map(({ term, article, grade, sentences, longest }) => [
      term,
      article,
      grade?.toFixed(1) ?? 'not English',
      sentences,
      longest,
      terms.find(({ id }) => id === term)?.forms.length ?? 0,
    ]),
  ),
);

if (holes.length === 0) {
  console.log('\nEvery fact is used, every sentence rests on facts, every term can be found.');
} else {
  console.error(`\n${holes.length === 1 ? 'One problem' : `${holes.length} problems`}\n`);
  for (const hole of holes) console.error(formatProblem(hole));
  process.exitCode = 1;
}

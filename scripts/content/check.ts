/** Checks the clinic's content, and prints what an editor wants to know about it. */
import { resolve } from 'node:path';
import { checkContent } from '../../lib/content/check-content.ts';
import { usedFacts } from '../../lib/content/fact-use.ts';
import { formatProblem } from '../../lib/content/problems.ts';
import type { Problem } from '../../lib/content/problems.ts';
import { tableOf } from './table.ts';

const directory = resolve(process.argv[2] ?? 'content');
const { sources, figures, problems, withoutFacts, unreachable } = await checkContent(directory);
const terms = sources.terms.map(({ value }) => value);

console.log('Articles\n');
console.log(
  tableOf(
    ['article', 'facts', 'used', 'unused', 'terms', 'published', 'reviewed', 'review due'],
    sources.articles.map(({ value }) => {
      const used = usedFacts(value, sources);
      const unused = value.facts.filter(({ id }) => !used.has(id)).map(({ id }) => id);
      return [
        value.id,
        value.facts.length,
        value.facts.length - unused.length,
        unused.join(' ') || 'none',
        figures.filter(({ article }) => article === value.id).length,
        value.published ?? 'not known',
        value.reviewed ?? 'not known',
        value.reviewDue ?? 'not set',
      ];
    }),
  ),
);

console.log('\nExplanations\n');
console.log(
  tableOf(
    ['term', 'article', 'US grade', 'sentences', 'longest', 'forms'],
    figures.map(({ term, article, grade, sentences, longest }) => [
      term,
      article,
      grade?.toFixed(1) ?? 'not English',
      sentences,
      longest,
      terms.find(({ id }) => id === term)?.forms.length ?? 0,
    ]),
  ),
);

console.log(`\nSentences without facts: ${placesOf(withoutFacts)}`);
console.log(`Terms and forms nobody would reach: ${placesOf(unreachable)}`);

if (problems.length === 0) {
  console.log('\nEvery fact is used, every sentence rests on facts, every term can be found.');
} else {
  console.error(`\n${problems.length === 1 ? 'One problem' : `${problems.length} problems`}\n`);
  for (const problem of problems) console.error(formatProblem(problem));
  process.exitCode = 1;
}

function placesOf(found: readonly Problem[]): string {
  return found.map(({ file, line }) => `${file}:${line}`).join(', ') || 'none';
}

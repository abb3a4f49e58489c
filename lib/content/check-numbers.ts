import { numbersIn } from './numbers-in.ts';
import { oneOf, problemAt } from './problems.ts';
import type { Problem, Told } from './problems.ts';
import type { Sources } from './read-content.ts';
import type { ArticleFile } from './schema.ts';
import { shownIn } from './shown.ts';

type Fact = ArticleFile['facts'][number];

/** Checks that every number in a sentence stands in a fact that the sentence rests on. */
export function checkNumbers(sources: Sources): Problem[] {
  const withoutNames = namesTakenOut(sources);
  return shownIn(sources).flatMap(({ source, path, explanation, article }) => {
    if (!article) return [];
    const { language } = article;
    return explanation.sentences.flatMap(({ says, facts: ids }, index) => {
      const facts = article.facts.filter(({ id }) => ids.includes(id));
      // A fact that is not there is complained of already, and the number may stand in it.
      if (ids.some((id) => facts.every((fact) => fact.id !== id))) return [];
      const given = amountsIn(facts, language);
      const place = source.at([...path, 'sentences', index, 'says']);
      return numbersIn(withoutNames(says), language)
        .filter(({ amounts }) => !isGiven(amounts, given))
        .map(({ written, amounts }) => {
          const others = article.facts.filter((fact) =>
            isGiven(amounts, amountsIn([fact], language)),
          );
          return problemAt(place, told(written, ids, others));
        });
    });
  });
}

function told(written: string, ids: readonly string[], others: readonly Fact[]): Told {
  const cited = ids.length === 1 ? 'the fact' : 'any of the facts';
  const elsewhere = `It stands in ${oneOf(others.map(({ id }) => id))}: name that fact too, if the sentence rests on it.`;
  const nowhere = 'Write the number that the fact has, or tell the sentence without a number.';
  return {
    problem: `the number “${written}” does not stand in ${cited} that this sentence rests on (${ids.join(', ')})`,
    remedy: others.length > 0 ? elsewhere : nowhere,
  };
}

function isGiven(amounts: readonly (readonly string[])[], given: ReadonlySet<string>): boolean {
  return amounts.some((together) => together.every((amount) => given.has(amount)));
}

/** All that facts amount to; “both” gives a two, and “one” a one even where it counts nothing. */
function amountsIn(facts: readonly Fact[], language: string): ReadonlySet<string> {
  return new Set(
    facts.flatMap(({ says }) => [
      ...numbersIn(says, language).flatMap(({ amounts }) => amounts.flat()),
      ...(/\bboth\b/iu.test(says) ? ['2'] : []),
      ...(/\bone\b/iu.test(says) ? ['1'] : []),
    ]),
  );
}

/** Makes what takes the names of terms out of a text: a number in a name (“Norwood 3”) counts nothing. */
function namesTakenOut({ terms }: Sources): (text: string) => string {
  const names = terms.map(({ value }) => value.name).filter((name) => /\d/u.test(name));
  const patterns = names.map((name) => {
    const literal = name.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
    return new RegExp(`${literal}(?!\\d)`, 'giu');
  });
  return (text) =>
    patterns.reduce((left, name) => left.replaceAll(name, '_'), text.replaceAll(/\s+/gu, ' '));
}

import { problemAt } from './problems.ts';
import type { Problem } from './problems.ts';
import type { Sources } from './read-content.ts';
import type { FieldPath, Source } from './read-yaml.ts';
import { shownIn } from './shown.ts';

const TELEPHONE = /(?:\+|\b0)[\d ()-]{8,}\d/g;

/** Checks that the clinic's own articles and sentences give no other telephone number than its own. */
export function checkTelephone(sources: Sources): Problem[] {
  const { clinic, articles } = sources;
  if (!clinic) return [];
  const { name, telephone } = clinic.value;
  const ours = articles.filter(({ value }) => value.publisher === name);
  return [
    ...ours.flatMap((article) =>
      article.value.facts.flatMap(({ says }, index) =>
        otherNumbers(article, ['facts', index, 'says'], says),
      ),
    ),
    ...shownIn(sources)
      .filter(({ explanation }) => ours.some(({ value }) => value.id === explanation.article))
      .flatMap(({ source, path, explanation }) =>
        explanation.sentences.flatMap(({ says }, index) =>
          otherNumbers(source, [...path, 'sentences', index, 'says'], says),
        ),
      ),
  ];

  function otherNumbers(source: Source<unknown>, path: FieldPath, says: string): Problem[] {
    return [...says.matchAll(TELEPHONE)]
      .filter(([number]) => digits(number) !== digits(telephone))
      .map(([number]) =>
        problemAt(source.at(path), {
          problem: `the telephone number here (${number}) is not the one in clinic.yaml (${telephone})`,
          remedy: 'Correct the one that is wrong; a new number has to be changed in both places.',
        }),
      );
  }
}

function digits(number: string): string {
  return number.replaceAll(/\D/g, '');
}

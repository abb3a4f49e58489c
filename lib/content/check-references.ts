import { usedFacts } from './fact-use.ts';
import { known, repeated } from './known-names.ts';
import type { Place, Problem } from './problems.ts';
import type { Sources } from './read-content.ts';
import type { FieldPath, Source } from './read-yaml.ts';
import type { ArticleFile, ClinicFile, TermFile } from './schema.ts';

/** Checks that every id is its file's, is there once, and leads somewhere. */
export function checkReferences(sources: Sources): Problem[] {
  const { clinic, articles, terms } = sources;
  return [
    ...idsOfFiles(articles),
    ...idsOfFiles(terms),
    ...(clinic ? checkClinic(clinic, sources) : []),
    ...articles.flatMap((article) => checkArticle(article)),
    ...terms.flatMap((term) => checkTerm(term, sources)),
    ...unusedFacts(sources),
  ];
}

function idsOfFiles(files: readonly Source<ArticleFile | TermFile>[]): Problem[] {
  const places = new Map<string, Place>();
  return files.flatMap((source) => {
    const { id } = source.value;
    const place = source.at(['id']);
    const first = places.get(id);
    if (first) {
      return [
        {
          ...place,
          problem: `${first.file} has the id “${id}” too`,
          remedy: 'Give each file an id of its own, the same as its name.',
        },
      ];
    }
    places.set(id, place);
    const name = source.file.slice(source.file.lastIndexOf('/') + 1, -'.yaml'.length);
    if (name === id) return [];
    return [
      {
        ...place,
        problem: `the id “${id}” differs from the file’s name`,
        remedy: `Write “id: ${name}”, or rename the file to “${id}.yaml”.`,
      },
    ];
  });
}

function checkArticle(source: Source<ArticleFile>): Problem[] {
  const { facts, since = [] } = source.value;
  const ids = facts.map(({ id }) => id);
  return [
    ...repeated(source, ids, (index) => ['facts', index, 'id']),
    ...since.flatMap(({ affects }, event) =>
      affects.flatMap((fact, index) =>
        known(source, ['since', event, 'affects', index], fact, ids, 'fact of this article'),
      ),
    ),
  ];
}

function checkTerm(source: Source<TermFile>, sources: Sources): Problem[] {
  const { id, related = [], explanations, forms } = source.value;
  const conditions = sources.conditions && Object.keys(sources.conditions.value);
  return [
    ...related.flatMap((other, index) => {
      const path = ['related', index];
      if (other !== id) return known(source, path, other, [...sources.termIds], 'term');
      const problem = 'the term names itself as related';
      return [{ ...source.at(path), problem, remedy: 'Take it out of the list.' }];
    }),
    ...repeated(source, related, (index) => ['related', index]),
    ...forms.flatMap((form, index) =>
      typeof form === 'string' || form.needs === undefined || !conditions
        ? []
        : known(source, ['forms', index, 'needs'], form.needs, conditions, 'condition'),
    ),
    ...repeated(
      source,
      explanations.map(({ article }) => article),
      (index) => ['explanations', index, 'article'],
    ),
    ...explanations.flatMap((explanation, index) =>
      checkExplanation(source, ['explanations', index], explanation, sources),
    ),
  ];
}

function checkClinic(source: Source<ClinicFile>, sources: Sources): Problem[] {
  const { beforeSending } = source.value;
  return beforeSending ? checkExplanation(source, ['beforeSending'], beforeSending, sources) : [];
}

function checkExplanation(
  source: Source<unknown>,
  path: FieldPath,
  explanation: TermFile['explanations'][number],
  sources: Sources,
): Problem[] {
  // That there are no articles at all is complained of once, not in every term.
  if (sources.articleIds.size === 0) return [];
  const unknown = known(
    source,
    [...path, 'article'],
    explanation.article,
    [...sources.articleIds],
    'article',
  );
  if (unknown.length > 0) return unknown;
  const article = sources.articles.find(({ value }) => value.id === explanation.article);
  const ids = article?.value.facts.map(({ id }) => id);
  return explanation.sentences.flatMap(({ facts }, sentence) => {
    const at: FieldPath = [...path, 'sentences', sentence, 'facts'];
    const twice = repeated(source, facts, (fact) => [...at, fact]);
    // An article with a fault of its own cannot be asked.
    if (!ids) return twice;
    const what = `fact of “${explanation.article}”`;
    return twice.concat(
      facts.flatMap((fact, position) => known(source, [...at, position], fact, ids, what)),
    );
  });
}

function unusedFacts(sources: Sources): Problem[] {
  const { articles, terms, termIds } = sources;
  // A sentence that uses the fact may stand in a file that has a fault.
  if (terms.length < termIds.size || !sources.clinic) return [];
  return articles.flatMap((source) => {
    const used = usedFacts(source.value, sources);
    return source.value.facts.flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [
            {
              ...source.at(['facts', index]),
              problem: `no sentence rests on the fact “${id}”`,
              remedy: 'Write a sentence that says it, in the term it belongs to.',
            },
          ],
    );
  });
}

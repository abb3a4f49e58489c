import { known, repeated } from './known-names.ts';
import { problemAt } from './problems.ts';
import type { Problem } from './problems.ts';
import type { Sources } from './read-content.ts';
import type { FieldPath, Source } from './read-yaml.ts';
import type { ArticleFile } from './schema.ts';
import { shownIn } from './shown.ts';

type Fact = ArticleFile['facts'][number];

/**
 * Checks that facts which belong together are told together: that no explanation rests on the one,
 * a benefit, without the other, its risk.
 */
export function checkNeverWithout(sources: Sources): Problem[] {
  return [...sources.articles.flatMap(relations), ...oneSided(sources)];
}

function relations(source: Source<ArticleFile>): Problem[] {
  const ids = source.value.facts.map(({ id }) => id);
  return source.value.facts.flatMap(({ id, neverWithout = [] }, index) => {
    const at = (position: number): FieldPath => ['facts', index, 'neverWithout', position];
    return [
      ...repeated(source, neverWithout, at),
      ...neverWithout.flatMap((other, position) => {
        if (other !== id) return known(source, at(position), other, ids, 'fact of this article');
        const problem = 'the fact names itself';
        return [
          problemAt(source.at(at(position)), { problem, remedy: 'Take it out of the list.' }),
        ];
      }),
    ];
  });
}

function oneSided(sources: Sources): Problem[] {
  return shownIn(sources).flatMap(({ source, path, explanation, article }) => {
    const facts = new Map(article?.facts.map((fact) => [fact.id, fact]));
    const told = new Set(explanation.sentences.flatMap((sentence) => sentence.facts));
    const missing = new Set<Fact>();
    return explanation.sentences.flatMap((sentence, index) =>
      sentence.facts.flatMap((id, position) =>
        (facts.get(id)?.neverWithout ?? []).flatMap((other) => {
          const fact = facts.get(other);
          // Once an explanation is enough: one sentence more puts all of them right.
          if (!fact || told.has(other) || missing.has(fact)) return [];
          missing.add(fact);
          return problemAt(source.at([...path, 'sentences', index, 'facts', position]), {
            problem: `“${id}” is not to be told without “${other}”, and no sentence of this explanation rests on that`,
            remedy: `Add a sentence that says it (“${fact.says}”), or take this one out.`,
          });
        }),
      ),
    );
  });
}

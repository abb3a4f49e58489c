import { known, repeated } from './known-names.ts';
import type { Problem } from './problems.ts';
import type { Sources } from './read-content.ts';
import type { FieldPath } from './read-yaml.ts';
import { groupsOf, readPattern } from './statement-pattern.ts';
import type { StatementsFile } from './statements-schema.ts';

/** Checks that every group, term and fact that the rules name is there, and that every pattern reads. */
export function checkStatementRules({
  statements: source,
  articles,
  termIds,
  articleIds,
}: Sources): Problem[] {
  if (!source) return [];
  const statements = source;
  const { article: id, groups, rules } = statements.value;
  const article = articles.find(({ value }) => value.id === id);
  const facts = article?.value.facts.map((fact) => fact.id);
  const used = new Set<string>();
  return [
    // That there are no articles at all is complained of once, elsewhere.
    ...(articleIds.size === 0
      ? []
      : known(statements, ['article'], id, [...articleIds], 'article')),
    ...repeated(
      statements,
      rules.map((rule) => rule.id),
      (index) => ['rules', index, 'id'],
    ),
    ...rules.flatMap(({ fact, says }, index) => [
      // An article with a fault of its own cannot be asked.
      ...(facts ? known(statements, ['rules', index, 'fact'], fact, facts, `fact of “${id}”`) : []),
      ...says.flatMap((written, place) => checkPattern(written, ['rules', index, 'says', place])),
    ]),
    ...Object.entries(groups).flatMap(([name, group]) => checkGroup(name, group)),
    ...unusedGroups(),
  ];

  function checkPattern(written: string, path: FieldPath): Problem[] {
    const read = readPattern(written);
    if ('told' in read) return [{ ...statements.at(path), ...read.told }];
    const names = groupsOf(read.pattern);
    for (const name of names) used.add(name);
    return names.flatMap((name) => known(statements, path, name, Object.keys(groups), 'group'));
  }

  function checkGroup(name: string, group: StatementsFile['groups'][string]): Problem[] {
    const { terms = [], groups: members = [] } = group;
    for (const member of members) used.add(member);
    return [
      ...terms.flatMap((term, index) =>
        known(statements, ['groups', name, 'terms', index], term, [...termIds], 'term'),
      ),
      ...members.flatMap((member, index) =>
        known(statements, ['groups', name, 'groups', index], member, Object.keys(groups), 'group'),
      ),
    ];
  }

  function unusedGroups(): Problem[] {
    // Other treatments and illnesses are known so that none is taken for one of ours.
    return Object.entries(groups)
      .filter(([name, { kind }]) => !used.has(name) && /^(?:thing|place|saying)$/.test(kind))
      .map(([name]) => ({
        ...statements.at(['groups', name], 'key'),
        problem: `no rule and no other group names the group “${name}”`,
        remedy: 'Use it in a pattern, or take it out.',
      }));
  }
}

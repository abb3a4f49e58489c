import { didYouMean } from './explain-issues.ts';
import { oneOf } from './problems.ts';
import type { Problem, Told } from './problems.ts';
import type { FieldPath, Source } from './read-yaml.ts';

/** More names than this are looked up in their file sooner than in a message. */
const MOST_LISTED = 8;

/**
 * Complains of a name that leads nowhere.
 *
 * @param what what the names are names of: “fact of this article”
 */
export function known(
  source: Source<unknown>,
  path: FieldPath,
  name: string,
  names: readonly string[],
  what: string,
): Problem[] {
  if (names.includes(name)) return [];
  const told: Told = { problem: `there is no ${what} called “${name}”`, remedy: suggest() };
  return [{ ...source.at(path), ...told }];

  function suggest(): string {
    const guess = didYouMean(name, names);
    if (guess) return `Did you mean “${guess}”?`;
    const isChoice = names.length > 0 && names.length <= MOST_LISTED;
    return isChoice ? `Use ${oneOf(names)}, or take it out.` : 'Look it up, or take it out.';
  }
}

/** Complains of names that stand in a list twice. */
export function repeated(
  source: Source<unknown>,
  names: readonly string[],
  path: (index: number) => FieldPath,
): Problem[] {
  return names.flatMap((name, index) => {
    const first = names.indexOf(name);
    if (first === index) return [];
    const { line } = source.at(path(first));
    return [
      {
        ...source.at(path(index)),
        problem: `“${name}” stands here already, in line ${line}`,
        remedy: 'Keep one of the two, or give one another name.',
      },
    ];
  });
}

import { compileMatcher } from '../matching/compile.ts';
import { whole } from '../matching/pieced-text.ts';
import { scan } from '../matching/scan.ts';
import type { Match } from '../matching/findings.ts';
import { compileMatcherSource } from './compile.ts';
import type { Sources } from './read-content.ts';

/** Finds terms in a text, as they would be found on a page that meets every condition. */
export type FindTerms = (text: string) => readonly Match[];

/** Makes what finds the content's terms. */
export function termFinder({ terms, conditions }: Sources): FindTerms {
  const source = compileMatcherSource({
    terms: terms.map(({ value }) => value),
    conditions: conditions?.value ?? {},
  });
  const tables = compileMatcher(source);
  return (text) => {
    const matches: Match[] = [];
    scan(tables, whole(text), { match: (match) => matches.push(match), cue: () => {} });
    return matches;
  };
}

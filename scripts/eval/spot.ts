import { compileMatcherSource } from '../../lib/content/compile.ts';
import { loadContent } from '../../lib/content/read-content.ts';
import { compileMatcher } from '../../lib/matching/compile.ts';
import { whole } from '../../lib/matching/pieced-text.ts';
import { scan } from '../../lib/matching/scan.ts';
import type { Match } from '../../lib/matching/findings.ts';
import type { Spot } from './oracle.ts';

/** Spots the terms of a text that is a page of its own. */
export type SpotIn = (text: string) => Spot[];

/** Makes a spotter of what the content directory holds. */
export async function textSpotter(directory: string): Promise<SpotIn> {
  const tables = compileMatcher(compileMatcherSource(await loadContent(directory)));
  return (text) => {
    const matches: Match[] = [];
    const met = new Set<string>();
    scan(tables, whole(text), {
      match: (match) => matches.push(match),
      cue: (condition) => met.add(condition),
    });
    return matches.filter(({ needs }) => needs === undefined || met.has(needs));
  };
}

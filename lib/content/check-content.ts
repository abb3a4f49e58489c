import { checkReach } from './check-reach.ts';
import { checkWording } from './check-wording.ts';
import type { Figures } from './check-wording.ts';
import { termFinder } from './find-terms.ts';
import { inReadingOrder } from './problems.ts';
import type { Problem } from './problems.ts';
import { contentOf, readContent } from './read-content.ts';
import type { Content, Sources } from './read-content.ts';

/** All that is known of a content directory. */
export interface CheckedContent {
  readonly sources: Sources;
  /** The content as it is built into the extension; undefined where a problem stops that. */
  readonly content: Content | undefined;
  /** How plainly each explanation is written. */
  readonly figures: readonly Figures[];
  /** Every problem, of whatever kind, in reading order. */
  readonly problems: readonly Problem[];
  /** Sentences that name no fact, and forms that no page can show: both are among the problems. */
  readonly withoutFacts: readonly Problem[];
  readonly unreachable: readonly Problem[];
}

/** Holds a content directory against every check there is. */
export async function checkContent(directory: string): Promise<CheckedContent> {
  const { sources, problems } = await readContent(directory);
  const find = termFinder(sources);
  const wording = checkWording(sources, find);
  const unreachable = checkReach(sources, find);
  return {
    sources,
    content: problems.length === 0 ? contentOf(sources) : undefined,
    figures: wording.figures,
    problems: inReadingOrder([...problems, ...wording.problems, ...unreachable]),
    withoutFacts: problems.filter(({ field }) => /› sentences \d+ › facts$/.test(field)),
    unreachable,
  };
}

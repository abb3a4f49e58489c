import { readFile } from 'node:fs/promises';
import type { ArticleReview } from '../../../lib/content/review.ts';
import { readHints } from '../../../lib/hints/file.ts';
import type { Hint } from '../../../lib/hints/hint.ts';

/** A file of hints cannot be taken; the message says which and why. */
export class HintsError extends Error {}

/** A hint with the fact that it is about. */
export interface ReportedHint extends Hint {
  readonly factSays: string;
  readonly section: string;
}

/** What a file of hints holds, as the report tells it. */
export interface ReportedHints {
  /** By the article's id. */
  readonly byArticle: ReadonlyMap<string, readonly ReportedHint[]>;
  /** Those that speak of what the content does not hold any more, one line each. */
  readonly leftOut: readonly string[];
}

export const NO_HINTS: ReportedHints = { byArticle: new Map(), leftOut: [] };

/**
 * Reads what was noted in the page check.
 *
 * @throws {HintsError} where the file is not there, or is none of ours
 */
export async function hintsFrom(
  file: string,
  reviews: readonly ArticleReview[],
): Promise<ReportedHints> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new HintsError(
      `${file} cannot be read: there is no such file, or it is not yours to read.`,
    );
  });
  const { hints, problem } = readHints(text);
  if (problem !== undefined) throw new HintsError(`${file} was not taken: ${problem}`);
  const known: ReportedHint[] = [];
  const leftOut: string[] = [];
  for (const hint of hints) {
    const { article } = reviews.find((review) => review.article.id === hint.article) ?? {};
    const fact = article?.facts.find(({ id }) => id === hint.fact);
    if (fact) known.push({ ...hint, factSays: fact.says, section: fact.section });
    else {
      leftOut.push(`${hint.article} has no fact ${hint.fact}: “${hint.sentence}” is left out.`);
    }
  }
  return { byArticle: Map.groupBy(known, ({ article }) => article), leftOut };
}

import type { ArticleFile, TermFile } from './schema.ts';

/** The ids of an article's facts that a sentence rests on. */
export function usedFacts(article: ArticleFile, terms: readonly TermFile[]): Set<string> {
  const sentences = terms
    .flatMap(({ explanations }) => explanations)
    .filter((explanation) => explanation.article === article.id)
    .flatMap((explanation) => explanation.sentences);
  return new Set(sentences.flatMap(({ facts }) => facts));
}

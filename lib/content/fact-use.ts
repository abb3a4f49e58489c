import type { Sources } from './read-content.ts';
import type { ArticleFile } from './schema.ts';
import { shownIn } from './shown.ts';

/** The ids of an article's facts that a sentence rests on. */
export function usedFacts(article: ArticleFile, sources: Sources): Set<string> {
  const sentences = shownIn(sources)
    .filter(({ explanation }) => explanation.article === article.id)
    .flatMap(({ explanation }) => explanation.sentences);
  return new Set(sentences.flatMap(({ facts }) => facts));
}

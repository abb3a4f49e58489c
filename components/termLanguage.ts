import type { Pack, Term } from '../lib/content/pack.ts';

/** The language of a term's name: that of the article which explains it first. */
export function termLanguage(term: Term, { articles }: Pack): string | undefined {
  return articles.find(({ id }) => id === term.explanations[0]?.article)?.language;
}

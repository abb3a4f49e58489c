import type { Article, Explanation, Fact, Sentence } from '../content/pack.ts';

/** The facts a sentence rests on, in the order in which it names them. */
export function factsOf(sentence: Sentence, article: Article): readonly Fact[] {
  return sentence.facts.flatMap((id) => article.facts[id] ?? []);
}

/** The ids of the facts that an article never tells these without, the facts themselves left out. */
export function toldBeside(facts: readonly string[], article: Article): readonly string[] {
  // A set is walked on to what is added on the way: what stands beside a fact can have its own.
  const told = new Set(facts);
  for (const id of told) {
    for (const other of article.facts[id]?.neverWithout ?? []) told.add(other);
  }
  return [...told].filter((id) => !facts.includes(id));
}

/** Whether a sentence rests on anything that can go out of date. */
export function ages(sentence: Sentence, article: Article): boolean {
  return factsOf(sentence, article).some((fact) => fact.ages);
}

/** Whether the day has passed by which the article was to be checked again. */
export function isOverdue(reviewDue: string, now: Date): boolean {
  return reviewDue < now.toISOString().slice(0, reviewDue.length);
}

/** The sections of the article that an explanation rests on, in reading order, each once. */
export function sectionsOf(explanation: Explanation, article: Article): readonly string[] {
  const facts = explanation.sentences.flatMap((sentence) => factsOf(sentence, article));
  return [...new Set(facts.map((fact) => fact.section))];
}

/** Whether the address is only a front page: then it leads to a site, not to the article. */
export function isSiteOnly(url: string): boolean {
  const { pathname, search, hash } = new URL(url);
  return pathname === '/' && search === '' && hash === '';
}

import type { PageCheck, PageFinding } from '../check/page-check.ts';
import type { Article, Fact, Pack, Sentence, Term } from '../content/pack.ts';
import { ages, factsOf, toldBeside } from '../terms/provenance.ts';

/** Words of the clinic's, with all that it takes to know where they come from. */
export interface Passage {
  readonly says: string;
  /** The term that is spoken of: what "it" in a sentence stands for. Absent where a fact speaks for itself. */
  readonly of?: string;
  readonly article: Article;
  /** The sections of the article that it rests on, each once. */
  readonly sections: readonly string[];
  /** Whether any of that can have gone out of date. */
  readonly ages: boolean;
}

/** What the clinic says to something. */
export interface ClinicPassage extends Passage {
  /** What it never says this without: the risk of a benefit. */
  readonly beside: readonly Passage[];
}

/**
 * What the clinic says to a finding: the sentence of an explanation that tells the fact best, of a
 * term in the very sentence if there is one, else of one on the page, else of any. Where no
 * explanation uses the fact, the fact itself.
 */
export function passageFor(
  finding: PageFinding,
  check: PageCheck,
  pack: Pack,
): ClinicPassage | undefined {
  const article = pack.articles.find(({ id }) => id === finding.article);
  const fact = article?.facts[finding.fact];
  if (!article || !fact) return undefined;
  for (const terms of byNearness(finding, check, pack)) {
    const best = bestOn(finding.fact, fact, terms, article);
    if (best) return withBeside(best.sentence, best.term, article);
  }
  return {
    ...passageOfFact(fact, article),
    beside: besideFacts([finding.fact], [], article),
  };
}

/** What the clinic says a term is: the first sentence of each of its explanations. */
export function passagesOn(term: Term, pack: Pack): readonly ClinicPassage[] {
  return term.explanations.flatMap(({ article: id, sentences: [first] }) => {
    const article = pack.articles.find((one) => one.id === id);
    return article && first ? [withBeside(first, term, article)] : [];
  });
}

/** A sentence with what stands beside it in the same term's explanation. */
function withBeside(sentence: Sentence, term: Term, article: Article): ClinicPassage {
  return {
    ...passageOf(sentence, term, article),
    beside: besideFacts(sentence.facts, [term], article),
  };
}

function besideFacts(
  facts: readonly string[],
  terms: readonly Term[],
  article: Article,
): readonly Passage[] {
  return toldBeside(facts, article).flatMap((id) => {
    const fact = article.facts[id];
    if (!fact) return [];
    const best = bestOn(id, fact, terms, article);
    return best ? passageOf(best.sentence, best.term, article) : passageOfFact(fact, article);
  });
}

/** The sentence on these terms that tells a fact best. */
function bestOn(id: string, fact: Fact, terms: readonly Term[], article: Article) {
  return terms
    .flatMap((term) =>
      term.explanations
        .filter((explanation) => explanation.article === article.id)
        .flatMap(({ sentences }) => sentences)
        .filter(({ facts }) => facts.includes(id))
        .map((sentence) => ({ sentence, term })),
    )
    .toSorted((a, b) => tells(b.sentence, fact) - tells(a.sentence, fact))
    .at(0);
}

/** How much of a fact's words a sentence has: one sentence can rest on a fact and tell little of it. */
function tells({ says }: Sentence, fact: Fact): number {
  const words = wordsOf(says);
  return [...wordsOf(fact.says)].filter((word) => words.has(word)).length;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu));
}

function passageOf(sentence: Sentence, term: Term, article: Article): Passage {
  return {
    says: sentence.says,
    of: term.name,
    article,
    sections: [...new Set(factsOf(sentence, article).map(({ section }) => section))],
    ages: ages(sentence, article),
  };
}

function passageOfFact({ says, section, ages: isAgeing }: Fact, article: Article): Passage {
  return { says, article, sections: [section], ages: isAgeing };
}

/** Terms to look among one after the other: those in the finding's sentence, those on the page, all. */
function byNearness(
  { place }: PageFinding,
  { terms }: PageCheck,
  pack: Pack,
): readonly (readonly Term[])[] {
  const isWithin = (id: string) =>
    terms
      .find(({ term }) => term === id)
      ?.occurrences.some(
        (found) =>
          found.place.frame === place.frame &&
          found.place.paragraph === place.paragraph &&
          found.place.start >= place.start &&
          found.place.end <= place.end,
      ) ?? false;
  const isThere = (id: string) => terms.some(({ term }) => term === id);
  return [
    pack.terms.filter(({ id }) => isWithin(id)),
    pack.terms.filter(({ id }) => isThere(id)),
    pack.terms,
  ];
}

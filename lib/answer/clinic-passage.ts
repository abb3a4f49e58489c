import type { PageCheck, PageFinding } from '../check/page-check.ts';
import type { Article, Pack, Sentence, Term } from '../content/pack.ts';
import { ages, factsOf } from '../provenance.ts';

/** Words of the clinic's, with all that it takes to know where they come from. */
export interface ClinicPassage {
  readonly says: string;
  /** The term that is spoken of: what "it" in a sentence stands for. Absent where a fact speaks for itself. */
  readonly of?: string;
  readonly article: Article;
  /** The sections of the article that it rests on, each once. */
  readonly sections: readonly string[];
  /** Whether any of that can have gone out of date. */
  readonly ages: boolean;
}

/**
 * What the clinic says to a finding: the sentence of an explanation that rests on the fact with
 * the least beside it, of a term in the very sentence if there is one, else of one on the page.
 * Where no explanation uses the fact, the fact itself.
 */
export function passageFor(
  finding: PageFinding,
  check: PageCheck,
  pack: Pack,
): ClinicPassage | undefined {
  const article = pack.articles.find(({ id }) => id === finding.article);
  const fact = article?.facts[finding.fact];
  if (!article || !fact) return undefined;
  for (const term of byNearness(finding, check, pack)) {
    const sentences = term.explanations
      .filter((explanation) => explanation.article === article.id)
      .flatMap((explanation) => explanation.sentences)
      .filter(({ facts }) => facts.includes(finding.fact))
      .toSorted((a, b) => a.facts.length - b.facts.length);
    if (sentences[0]) return passageOf(sentences[0], term, article);
  }
  return { says: fact.says, article, sections: [fact.section], ages: fact.ages };
}

/** What the clinic says a term is: the first sentence of each of its explanations. */
export function passagesOn(term: Term, pack: Pack): readonly ClinicPassage[] {
  return term.explanations.flatMap(({ article: id, sentences: [first] }) => {
    const article = pack.articles.find((one) => one.id === id);
    return article && first ? [passageOf(first, term, article)] : [];
  });
}

function passageOf(sentence: Sentence, term: Term, article: Article): ClinicPassage {
  return {
    says: sentence.says,
    of: term.name,
    article,
    sections: [...new Set(factsOf(sentence, article).map(({ section }) => section))],
    ages: ages(sentence, article),
  };
}

/** All terms: those in the finding's sentence first, then those on the page, then the others. */
function byNearness({ place }: PageFinding, { terms }: PageCheck, pack: Pack): readonly Term[] {
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
  const distance = ({ id }: Term) => {
    if (isWithin(id)) return 0;
    return terms.some(({ term }) => term === id) ? 1 : 2;
  };
  return pack.terms.toSorted((a, b) => distance(a) - distance(b));
}

import { VERDICTS } from '../check/by-verdict.ts';
import type { PageCheck, PageFinding } from '../check/page-check.ts';
import type { Pack, Term } from '../content/pack.ts';
import { type ClinicPassage, type Passage, passageFor, passagesOn } from './clinic-passage.ts';
import type { AnswerWords } from './words.ts';

/** What an answer is to be about. */
export interface AnswerChoice {
  readonly findings: readonly PageFinding[];
  readonly terms: readonly Term[];
}

/**
 * Puts together an answer to whoever has sent a page. Quoted in it stand the page's sentences and
 * the clinic's, each with its source; the words around them are the interface's. Lines with `> `
 * are quotations.
 */
export function composeAnswer(
  { findings, terms }: AnswerChoice,
  check: PageCheck,
  pack: Pack,
  words: AnswerWords,
): string {
  const { clinic } = pack;
  const answered = findings.flatMap((finding) => {
    const passage = passageFor(finding, check, pack);
    return passage ? [{ finding, passage }] : [];
  });
  const explained = terms.flatMap((term) => passagesOn(term, pack));
  const passages = [...answered.map(({ passage }) => passage), ...explained];
  const cited = pack.articles.filter(
    ({ id }) => passages.length === 0 || passages.some(({ article }) => article.id === id),
  );

  // What stands beside a passage follows the first that needs it, and is not said over and over.
  const said = new Set<string>();
  const quotedAll = (group: readonly ClinicPassage[]) => {
    for (const { says } of group) said.add(says);
    return group.flatMap((passage) => {
      const beside = passage.beside.filter(({ says }) => !said.has(says));
      for (const { says } of beside) said.add(says);
      return [passage, ...beside].map((one) => quotedPassage(one, words));
    });
  };

  // Those that differ first: they are why somebody writes.
  const parts = VERDICTS.flatMap((verdict) => {
    const some = answered.filter(({ finding }) => finding.verdict === verdict);
    if (some.length === 0) return [];
    // One sentence can speak of several facts: it is quoted once.
    const bySentence = Map.groupBy(some, ({ finding }) => finding.link + finding.sentence);
    return [
      words.titles[verdict],
      ...(verdict === 'newer' ? [words.newerMeaning] : []),
      ...[...bySentence.values()].flatMap((group) => [
        ...group.slice(0, 1).map(({ finding }) => quotedFinding(finding, words)),
        ...new Set(quotedAll(group.map(({ passage }) => passage))),
      ]),
    ];
  });
  return [
    words.greeting,
    [words.thanks, check.title, check.address].filter((line) => line !== '').join('\n'),
    ...cited.map(({ title }) => words.compared(title, passages.length)),
    ...parts,
    ...(explained.length === 0 ? [] : [words.termsTitle, ...quotedAll(explained)]),
    ...cited.map((article) => `${words.readArticle(article.url)}\n${words.age(article)}`),
    words.limits,
    words.book(clinic.telephone, clinic.booking),
    `${words.goodbye}\n${clinic.name}`,
  ].join('\n\n');
}

function quotedFinding({ sentence, hidden, link }: PageFinding, words: AnswerWords): string {
  return [
    words.pageSays,
    `> ${sentence}`,
    ...(hidden ? [words.hidden] : []),
    words.spot(link),
  ].join('\n');
}

function quotedPassage(passage: Passage, words: AnswerWords): string {
  const { says, of, article, sections, ages } = passage;
  return [
    of === undefined ? words.articleSays : words.articleSaysOf(of),
    `> ${says}`,
    words.source(article.title, sections),
    ...(ages ? [words.ages] : []),
  ].join('\n');
}

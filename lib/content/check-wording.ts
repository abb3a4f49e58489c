import { termFinder } from './find-terms.ts';
import type { FindTerms } from './find-terms.ts';
import { isEnglish } from './is-english.ts';
import { gradeOf, HIGHEST_GRADE, LONGEST_SENTENCE, sentencesIn, wordsIn } from './plain-words.ts';
import { problemAt } from './problems.ts';
import type { Problem } from './problems.ts';
import type { Sources } from './read-content.ts';
import type { FieldPath, Source } from './read-yaml.ts';
import { shownIn } from './shown.ts';
import type { Shown } from './shown.ts';
import { toldAgainst, WORDING } from './wording.ts';

/** What stands beside an enquiry, in the place of a term's id. */
const BEFORE_SENDING = '(enquiry)';

/** How plainly an explanation is written. */
export interface Figures {
  /** The term's id, or `(enquiry)` for what stands beside an enquiry. */
  readonly term: string;
  readonly article: string;
  readonly sentences: number;
  /** Words in the longest sentence. */
  readonly longest: number;
  /** US school grade; the formula is made for English alone. */
  readonly grade: number | undefined;
}

/** Measures every explanation, and tells which sentences are not plain, calm and honest. */
export function checkWording(
  sources: Sources,
  find = termFinder(sources),
): {
  figures: Figures[];
  problems: Problem[];
} {
  const checked = shownIn(sources).map((shown) => {
    const { source, path, explanation, article } = shown;
    const language = article?.language ?? 'en';
    const figures = measure(shown, language, find);
    const problems = [
      ...tooHard(source, path, figures),
      ...opensWithoutName(shown, find),
      ...explanation.sentences.flatMap(({ says }, sentence) =>
        checkSentence(source, [...path, 'sentences', sentence, 'says'], says, language),
      ),
    ];
    return { figures, problems };
  });
  return {
    figures: checked.map(({ figures }) => figures),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

function measure(
  { explanation: { article, sentences }, term }: Shown,
  language: string,
  find: FindTerms,
): Figures {
  const texts = sentences.map(({ says }) => says);
  return {
    term: term?.id ?? BEFORE_SENDING,
    article,
    sentences: texts.length,
    longest: Math.max(...texts.map(wordsIn)),
    grade: isEnglish(language) ? gradeOf(texts, find) : undefined,
  };
}

function tooHard(source: Source<unknown>, path: FieldPath, { grade = 0 }: Figures): Problem[] {
  if (grade <= HIGHEST_GRADE) return [];
  return [
    problemAt(source.at(path), {
      problem: `the explanation is for readers of US grade ${grade.toFixed(1)}, and ${HIGHEST_GRADE} is the highest allowed`,
      remedy: 'Make long sentences two, and use shorter words.',
    }),
  ];
}

/** The first sentence may be all that is read, so it has to name what it tells of. */
function opensWithoutName({ source, path, explanation, term }: Shown, find: FindTerms): Problem[] {
  const [first] = explanation.sentences;
  if (!first || !term || find(first.says).some((match) => match.term === term.id)) return [];
  return [
    problemAt(source.at([...path, 'sentences', 0, 'says']), {
      problem: `the first sentence does not name “${term.name}”`,
      remedy: 'Let it say what the thing is, without any other sentence: “… is …”.',
    }),
  ];
}

function checkSentence(
  source: Source<unknown>,
  path: FieldPath,
  says: string,
  language: string,
): Problem[] {
  const place = source.at(path);
  const problems: Problem[] = [];
  const words = wordsIn(says);
  if (words > LONGEST_SENTENCE) {
    const problem = `the sentence has ${words} words, and ${LONGEST_SENTENCE} are the most allowed`;
    problems.push(problemAt(place, { problem, remedy: 'Make it two sentences.' }));
  }
  if (sentencesIn(says, language) > 1) {
    const problem = 'more than one sentence stands here';
    const remedy = 'Give each an entry of its own, with the facts it rests on.';
    problems.push(problemAt(place, { problem, remedy }));
  }
  if (!/[.!?…]['"’”)]?\s*$/u.test(says)) {
    const problem = 'the sentence has no end';
    problems.push(problemAt(place, { problem, remedy: 'End it with a full stop.' }));
  }
  if (!isEnglish(language)) return problems;
  problems.push(...toldAgainst(WORDING, says).map((told) => problemAt(place, told)));
  return problems;
}

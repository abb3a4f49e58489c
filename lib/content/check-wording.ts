import { termFinder } from './find-terms.ts';
import type { FindTerms } from './find-terms.ts';
import { gradeOf, HIGHEST_GRADE, LONGEST_SENTENCE, sentencesIn, wordsIn } from './plain-words.ts';
import { problemAt } from './problems.ts';
import type { Problem } from './problems.ts';
import type { Sources } from './read-content.ts';
import type { FieldPath, Source } from './read-yaml.ts';
import type { TermFile } from './schema.ts';
import { WORDING } from './wording.ts';

type Explanation = TermFile['explanations'][number];

/** How plainly an explanation is written. */
export interface Figures {
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
  const checked = sources.terms.flatMap((source) =>
    source.value.explanations.map((explanation, index) => {
      const article = sources.articles.find(({ value }) => value.id === explanation.article);
      const language = article?.value.language ?? 'en';
      const figures = measure(source.value, explanation, language, find);
      const path = ['explanations', index];
      const problems = [
        ...tooHard(source, path, figures),
        ...opensWithoutName(source, path, explanation, find),
        ...explanation.sentences.flatMap(({ says }, sentence) =>
          checkSentence(source, [...path, 'sentences', sentence, 'says'], says, language),
        ),
      ];
      return { figures, problems };
    }),
  );
  return {
    figures: checked.map(({ figures }) => figures),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

function measure(
  term: TermFile,
  { article, sentences }: Explanation,
  language: string,
  find: FindTerms,
): Figures {
  const texts = sentences.map(({ says }) => says);
  return {
    term: term.id,
    article,
    sentences: texts.length,
    longest: Math.max(...texts.map(wordsIn)),
    grade: isEnglish(language) ? gradeOf(texts, find) : undefined,
  };
}

function tooHard(source: Source<TermFile>, path: FieldPath, { grade = 0 }: Figures): Problem[] {
  if (grade <= HIGHEST_GRADE) return [];
  return [
    problemAt(source.at(path), {
      problem: `the explanation is for readers of US grade ${grade.toFixed(1)}, and ${HIGHEST_GRADE} is the highest allowed`,
      remedy: 'Make long sentences two, and use shorter words.',
    }),
  ];
}

/** The first sentence may be all that is read, so it has to name what it tells of. */
function opensWithoutName(
  source: Source<TermFile>,
  path: FieldPath,
  { sentences: [first] }: Explanation,
  find: FindTerms,
): Problem[] {
  if (!first || find(first.says).some(({ term }) => term === source.value.id)) return [];
  return [
    problemAt(source.at([...path, 'sentences', 0, 'says']), {
      problem: `the first sentence does not name “${source.value.name}”`,
      remedy: 'Let it say what the thing is, without any other sentence: “… is …”.',
    }),
  ];
}

function checkSentence(
  source: Source<TermFile>,
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
  for (const { words: pattern, reason, instead } of WORDING) {
    for (const [found] of says.matchAll(pattern)) {
      problems.push(problemAt(place, { problem: `“${found}” ${reason}`, remedy: instead }));
    }
  }
  return problems;
}

function isEnglish(language: string): boolean {
  return new Intl.Locale(language).language === 'en';
}

import { WORDS_OF_THEN, WORDS_OF_TODAY } from './ageing-words.ts';
import { isEnglish } from './is-english.ts';
import { problemAt } from './problems.ts';
import type { Problem } from './problems.ts';
import type { Sources } from './read-content.ts';
import { shownIn } from './shown.ts';
import { toldAgainst } from './wording.ts';

const SAYS_WHEN = /\bwhen (?:the|this) article (?:appeared|was written)\b/iu;

/**
 * Checks that nothing grows old without saying so: no sentence by its words, and no fact that says
 * of itself that it does not.
 */
export function checkAgeing(sources: Sources): Problem[] {
  return [...inSentences(sources), ...inFacts(sources)];
}

function inSentences(sources: Sources): Problem[] {
  return shownIn(sources).flatMap(({ source, path, explanation, article }) => {
    if (!article || !isEnglish(article.language)) return [];
    return explanation.sentences.flatMap(({ says }, index) =>
      [
        ...toldAgainst(WORDS_OF_TODAY, says),
        ...(SAYS_WHEN.test(says) ? [] : toldAgainst(WORDS_OF_THEN, says)),
      ].map((told) => problemAt(source.at([...path, 'sentences', index, 'says']), told)),
    );
  });
}

function inFacts({ articles }: Sources): Problem[] {
  return articles.flatMap((source) => {
    const { facts, language } = source.value;
    if (!isEnglish(language)) return [];
    return facts.flatMap(({ says, ages }, index) => {
      const told = ages ? undefined : toldAgainst([...WORDS_OF_TODAY, ...WORDS_OF_THEN], says)[0];
      if (!told) return [];
      return problemAt(source.at(['facts', index, 'ages']), {
        problem: told.problem,
        remedy: 'Write “ages: true” here, or leave the word out if the article says it without.',
      });
    });
  });
}

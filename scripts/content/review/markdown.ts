import type { ArticleReview, OldSentence } from '../../../lib/content/review.ts';
import { markdownLink } from '../../../lib/report/markdown-link.ts';
import { markdownText as plain } from '../../../lib/report/markdown-text.ts';
import type { ReportedHint, ReportedHints } from './hints.ts';
import { advice, CHOICES, HINTS, INTRODUCTION, standing, tally } from './words.ts';

/** The editor's report as Markdown, with boxes to tick. */
export function markdownReport(
  reviews: readonly ArticleReview[],
  hints: ReportedHints,
  day: string,
): string {
  const parts = [
    `# What the content needs: ${day}`,
    ...INTRODUCTION,
    ...reviews.flatMap((review) =>
      articlePart(review, hints.byArticle.get(review.article.id) ?? []),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function articlePart(review: ArticleReview, hints: readonly ReportedHint[]): string[] {
  const { article, events, sentences } = review;
  const todo = advice(review);
  return [
    `## ${plain(article.title)}`,
    `${plain(article.publisher)}. ${standing(review)}`,
    ...(todo ? [`- [ ] ${plain(todo)}`] : []),
    tally(review),
    '### What has happened since',
    events
      .map(({ date, says, affects }) => `- ${date}: ${plain(says)} (${affects.join(', ')})`)
      .join('\n') || 'Nothing that has been noted.',
    '### Sentences to decide on',
    ...(sentences.length === 0 ? ['None.'] : sentences.map((sentence) => sentencePart(sentence))),
    ...(hints.length === 0
      ? []
      : [`### ${HINTS.title}`, HINTS.meaning, ...hints.map((hint) => hintPart(hint))]),
  ];
}

function hintPart({ sentence, title, address, noted, fact, section, factSays }: ReportedHint) {
  return [
    `> ${plain(sentence)}`,
    '',
    `- ${plain(title)}, ${markdownLink(address)}, noted on ${noted}`,
    `- ${fact}, ${plain(section)}: ${plain(factSays)}`,
    `- [ ] ${HINTS.done}`,
  ].join('\n');
}

function sentencePart({ term, place, says, facts, events }: OldSentence): string {
  return [
    `**${plain(term)}** (${place.file}:${place.line})`,
    '',
    `> ${plain(says)}`,
    '',
    ...facts.map((fact) => `- ${fact.id}, ${plain(fact.section)}: ${plain(fact.says)}`),
    ...events.map((event) => `- Since, ${event.date}: ${plain(event.says)}`),
    '',
    ...CHOICES.map((choice) => `- [ ] ${choice}`),
  ].join('\n');
}

import type { ArticleReview } from '../../../lib/content/review.ts';

/** What there is to decide on a sentence. */
export const CHOICES = ['keep', 'reword', 'ask the author'] as const;

/** What the report says of pages that were noted in the page check. */
export const HINTS = {
  title: 'Noted on pages',
  meaning:
    'Sentences of pages that may be newer than the article, as somebody noted them in the page check. Nobody has verified them. Look for the source before you change a word.',
  done: 'looked into',
} as const;

/** What the report says at its head, before any article. */
export const INTRODUCTION = [
  'These sentences rest on facts that go out of date: the state of research or licensing when an article was written. Patients see a notice beside each.',
  'What has happened since comes from public records. It is not in the article, the clinic has not verified it, and patients never see it.',
  'Decide on each sentence, then change the content (docs/editing.md says how) and write the day of the review into the article.',
] as const;

/** How old an article is, and how it stands with its reviews. */
export function standing({ article, state }: ArticleReview): string {
  const { published, reviewed, reviewDue } = article;
  const age = published ? `Published on ${published}.` : 'The article carries no date.';
  const last = reviewed ? `Last reviewed on ${reviewed}.` : 'No review has been noted.';
  return `${age} ${last} ${next()}`;

  function next(): string {
    if (state === 'overdue') return `The next review was due on ${reviewDue}: it is overdue.`;
    return reviewDue ? `The next review is due on ${reviewDue}.` : 'No next review has been set.';
  }
}

/** What to do about an article as a whole; undefined where nothing is. */
export function advice({ article, place, state }: ArticleReview): string | undefined {
  if (state === 'in-time') return undefined;
  const lines = [
    ...(article.published ? [] : ['Find out when it appeared, and write “published”.']),
    ...(state === 'no-next-review'
      ? ['Set the day of the next review as “reviewDue”.']
      : ['Review it, and write the day as “reviewed” and the next as “reviewDue”.']),
  ];
  return `${lines.join(' ')} (${place.file})`;
}

/** How many sentences there are to decide on. */
export function tally({ sentences }: ArticleReview): string {
  const touched = sentences.filter(({ events }) => events.length > 0).length;
  return `${sentences.length} ${sentences.length === 1 ? 'sentence rests' : 'sentences rest'} on facts that age; later events touch ${touched}.`;
}

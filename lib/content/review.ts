import { isOverdue } from '../terms/provenance.ts';
import { wholeFile } from './problems.ts';
import type { Place } from './problems.ts';
import type { Sources } from './read-content.ts';
import type { Source } from './read-yaml.ts';
import type { ArticleFile } from './schema.ts';
import { shownIn } from './shown.ts';

type FactEntry = ArticleFile['facts'][number];
type SinceEntry = NonNullable<ArticleFile['since']>[number];

/** How an article stands with its reviews. */
export type ReviewState = 'overdue' | 'never-reviewed' | 'no-next-review' | 'in-time';

/** What of one article needs a new look. */
export interface ArticleReview {
  readonly article: ArticleFile;
  readonly place: Place;
  readonly state: ReviewState;
  /** What has happened since somebody last looked at the article, the latest first. */
  readonly events: readonly SinceEntry[];
  /** Every sentence that rests on a fact that ages. */
  readonly sentences: readonly OldSentence[];
}

/** A sentence shown to patients that rests on facts that age. */
export interface OldSentence {
  readonly term: string;
  readonly place: Place;
  readonly says: string;
  /** Those of its facts that age. */
  readonly facts: readonly FactEntry[];
  /** Those of the later events that touch these facts. */
  readonly events: readonly SinceEntry[];
}

/** Finds what the editor of the content has to look at on a day. */
export function reviewOf(sources: Sources, now: Date): ArticleReview[] {
  return sources.articles.map((source) => {
    const article = source.value;
    const events = laterEvents(article);
    return {
      article,
      place: wholeFile(source.file),
      state: stateOf(article, now),
      events,
      sentences: oldSentences(source, events, sources),
    };
  });
}

function stateOf({ reviewed, reviewDue }: ArticleFile, now: Date): ReviewState {
  if (reviewDue && isOverdue(reviewDue, now)) return 'overdue';
  if (!reviewed) return 'never-reviewed';
  return reviewDue ? 'in-time' : 'no-next-review';
}

/** What happened before the last review was known then. */
function laterEvents({ published, reviewed, since = [] }: ArticleFile): SinceEntry[] {
  const last = reviewed ?? published ?? '';
  return since
    .filter(({ date }) => date > last)
    .toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
}

function oldSentences(
  { value: article }: Source<ArticleFile>,
  events: readonly SinceEntry[],
  sources: Sources,
): OldSentence[] {
  const ageing = new Map(article.facts.filter(({ ages }) => ages).map((fact) => [fact.id, fact]));
  return shownIn(sources)
    .filter(({ explanation }) => explanation.article === article.id)
    .flatMap(({ source, path, explanation, term }) =>
      explanation.sentences.flatMap(({ says, facts: ids }, sentence) => {
        const facts = ids.flatMap((id) => ageing.get(id) ?? []);
        if (facts.length === 0) return [];
        return {
          term: term?.name ?? 'Beside an enquiry',
          place: source.at([...path, 'sentences', sentence, 'says']),
          says: says.trim().replaceAll(/\s+/gu, ' '),
          facts,
          events: events.filter(({ affects }) => facts.some(({ id }) => affects.includes(id))),
        };
      }),
    );
}

import type { Sources } from './read-content.ts';
import type { FieldPath, Source } from './read-yaml.ts';
import type { ArticleFile, TermFile } from './schema.ts';

type Explanation = TermFile['explanations'][number];

/** An explanation as patients read it, with its place. */
export interface Shown {
  readonly source: Source<unknown>;
  readonly path: FieldPath;
  readonly explanation: Explanation;
  /** What it rests on; undefined where there is no such article, which is complained of by itself. */
  readonly article: ArticleFile | undefined;
  /** What it explains; absent where it explains no term. */
  readonly term?: TermFile;
}

/** Every explanation that patients read: those of terms, and what stands beside an enquiry. */
export function shownIn({ clinic, terms, articles }: Sources): Shown[] {
  const articleOf = ({ article }: Explanation) =>
    articles.find(({ value }) => value.id === article)?.value;
  const ofTerms = terms.flatMap((source) =>
    source.value.explanations.map((explanation, index) => ({
      source,
      path: ['explanations', index],
      explanation,
      article: articleOf(explanation),
      term: source.value,
    })),
  );
  const explanation = clinic?.value.beforeSending;
  if (!explanation) return ofTerms;
  const article = articleOf(explanation);
  return [...ofTerms, { source: clinic, path: ['beforeSending'], explanation, article }];
}

import type { Sources } from './read-content.ts';
import type { FieldPath, Source } from './read-yaml.ts';
import type { TermFile } from './schema.ts';

/** An explanation as patients read it, with its place. */
export interface Shown {
  readonly source: Source<unknown>;
  readonly path: FieldPath;
  readonly explanation: TermFile['explanations'][number];
  /** What it explains; absent where it explains no term. */
  readonly term?: TermFile;
}

/** Every explanation that patients read: those of terms, and what stands beside an enquiry. */
export function shownIn({ clinic, terms }: Sources): Shown[] {
  const ofTerms = terms.flatMap((source) =>
    source.value.explanations.map((explanation, index) => ({
      source,
      path: ['explanations', index],
      explanation,
      term: source.value,
    })),
  );
  const explanation = clinic?.value.beforeSending;
  if (!explanation) return ofTerms;
  return [...ofTerms, { source: clinic, path: ['beforeSending'], explanation }];
}

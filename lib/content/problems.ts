/** Where something stands in the content, as a person would look it up. */
export interface Place {
  /** "content/terms/minoxidil.yaml" */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** "explanations 1 › sentences 3 › says"; empty where the whole file is meant. */
  readonly field: string;
}

/** What there is to say to a person who writes no code. */
export interface Told {
  /** What is wrong, as a sentence without its full stop. */
  readonly problem: string;
  /** What to do about it, in whole sentences. */
  readonly remedy: string;
}

/** Something wrong in the content. */
export interface Problem extends Place, Told {}

/** Every problem found, thrown where content with problems is of no use. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    super([`The clinic’s content has ${count}:`, ...problems.map(formatProblem)].join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** The problem in one line that editors and terminals turn into a link to its place. */
export function formatProblem({ file, line, column, field, problem, remedy }: Problem): string {
  const where = field === '' ? '' : `${field}: `;
  return `${file}:${line}:${column}  ${where}${problem}. ${remedy}`;
}

/** In the order in which a person works through them. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

export function problemAt(place: Place, told: Told): Problem {
  return { ...place, ...told };
}

/** The place of a whole file. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: 1, field: '' };
}

/** Names to choose from: “a”, “b” or “c”. */
export function oneOf(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
    names.map((name) => `“${name}”`),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

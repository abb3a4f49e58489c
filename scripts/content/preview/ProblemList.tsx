import type { Problem } from '../../../lib/content/problems.ts';

interface Props {
  readonly problems: readonly Problem[];
  /** Whether the cards are shown nevertheless. */
  readonly shown: boolean;
}

/** All that is wrong in the content, each with its place and what to do. */
export function ProblemList({ problems, shown }: Props) {
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
  return (
    <section className="problems" aria-labelledby="problems">
      <h2 id="problems">{count} in the content</h2>
      <p>
        {shown
          ? 'The cards are shown below, but the content is not ready for patients.'
          : 'The cards come back as soon as these are mended and saved.'}
      </p>
      <ol className="problems__list">
        {problems.map(({ file, line, column, field, problem, remedy }) => (
          <li key={`${file}:${line}:${column}:${problem}`}>
            <p className="problems__place">
              <code>{file}</code>, line {line}
              {field && ` (${field})`}
            </p>
            <p className="problems__problem">{capitalised(problem)}.</p>
            <p>{remedy}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

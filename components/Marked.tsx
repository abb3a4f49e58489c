import type { Matched } from '../lib/terms/matched.ts';

/** A text with what matches in it marked. */
export function Marked({ text, marks }: Matched) {
  const parts = marks.map(([from, to], index) => (
    <span key={from}>
      {text.slice(marks[index - 1]?.[1] ?? 0, from)}
      <mark className="found">{text.slice(from, to)}</mark>
    </span>
  ));
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}

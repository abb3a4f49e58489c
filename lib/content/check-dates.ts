import { problemAt } from './problems.ts';
import type { Problem } from './problems.ts';
import type { FieldPath, Source } from './read-yaml.ts';
import type { ArticleFile } from './schema.ts';

const HOURS_AHEAD = 14;

/** Checks that an article's dates follow one another, and that none is still to come but the next review. */
export function checkDates(source: Source<ArticleFile>, now: Date): Problem[] {
  const { published, reviewed, reviewDue, since = [] } = source.value;
  const today = latestDay(now);
  const last = reviewed ?? published;
  return [
    ...notYet(['published'], published),
    ...notYet(['reviewed'], reviewed),
    ...(published && reviewed && reviewed < published
      ? complain(
          ['reviewed'],
          `the last review (${reviewed}) lies before the day the article appeared (${published})`,
          'Correct one of the two dates.',
        )
      : []),
    ...(last && reviewDue && reviewDue <= last
      ? complain(
          ['reviewDue'],
          `the next review (${reviewDue}) does not come after the last (${last})`,
          'Write the day by which somebody is to check the article again.',
        )
      : []),
    ...since.flatMap(({ date }, index) => [
      ...notYet(['since', index, 'date'], date),
      ...(published && date < published
        ? complain(
            ['since', index, 'date'],
            `this happened (${date}) before the article appeared (${published})`,
            'Correct the date, or take the event out: the article could tell of it.',
          )
        : []),
    ]),
  ];

  function notYet(path: FieldPath, date: string | undefined): Problem[] {
    if (!date || date <= today) return [];
    return complain(path, `this day (${date}) is still to come`, 'Correct the date.');
  }

  function complain(path: FieldPath, problem: string, remedy: string): Problem[] {
    return [problemAt(source.at(path), { problem, remedy })];
  }
}

/** The latest day that it is anywhere on earth, so that nobody's today is called the future. */
function latestDay(now: Date): string {
  const ahead = new Date(now);
  ahead.setUTCHours(ahead.getUTCHours() + HOURS_AHEAD);
  return ahead.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

import * as v from 'valibot';

const tabParameter = v.pipe(
  v.string(),
  v.regex(/^\d{1,10}$/),
  v.transform(Number),
  v.safeInteger(),
);

/**
 * The id of the tab that the address of a page of ours names (`sidepanel.html?tab=12`): so that
 * it can be about a tab other than the one in front.
 */
export function namedTab(query: string): number | undefined {
  const named = v.safeParse(tabParameter, new URLSearchParams(query).get('tab'));
  return named.success ? named.output : undefined;
}

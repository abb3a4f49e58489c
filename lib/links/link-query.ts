import * as v from 'valibot';
import type { SavedRun } from './saved-run.ts';

const digits = v.pipe(v.string(), v.regex(/^\d{1,16}$/), v.transform(Number), v.safeInteger());

const query = v.object({ link: digits, run: digits });

/** A link of a check: its number in it, and when the check was started. */
interface NamedLink {
  readonly link: number;
  readonly startedAt: number;
}

/**
 * What the address of a link's page check ends with. The number alone would name a link of the next
 * check too, as soon as this one is forgotten.
 */
export function linkQuery(link: number, { startedAt }: Pick<SavedRun, 'startedAt'>): string {
  return `?link=${link}&run=${startedAt}`;
}

/** Whether an address is about a link, whatever has become of that. */
export function namesLink(search: string): boolean {
  return new URLSearchParams(search).has('link');
}

/** The link that an address names, if it names one in full. */
export function namedLink(search: string): NamedLink | undefined {
  const named = v.safeParse(query, Object.fromEntries(new URLSearchParams(search)));
  return named.success ? { link: named.output.link, startedAt: named.output.run } : undefined;
}

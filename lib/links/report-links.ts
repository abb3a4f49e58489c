import type { PageCheck } from '../check/page-check.ts';
import type { HeldPages } from './held-pages.ts';
import { isRead } from './outcome.ts';
import type { QueuedLink } from './queue.ts';

/** What a report on links tells of, in the order of the links. */
export interface ReportedLinks {
  readonly pages: readonly PageCheck[];
  /** Links without a page in it: they were not read, or what was read could not be read back. */
  readonly unread: readonly QueuedLink[];
}

/** Whether a link came to a page that was read, whole or in part. */
export function wasRead(link: QueuedLink): boolean {
  return link.state === 'done' && isRead(link.outcome.kind);
}

/**
 * Sorts links by whether a report has a page of theirs. What is kept of a link that was not read in
 * the end is of an earlier reading, and left out.
 *
 * @param stored pages as they were written down
 * @param held those that could not be
 */
export function reportLinks(
  links: readonly QueuedLink[],
  stored: ReadonlyMap<number, PageCheck>,
  held: HeldPages,
): ReportedLinks {
  const pages: PageCheck[] = [];
  const unread: QueuedLink[] = [];
  for (const [number, link] of links.entries()) {
    const page = held.get(number)?.check ?? stored.get(number);
    if (page && wasRead(link)) pages.push(page);
    else unread.push(link);
  }
  return { pages, unread };
}

import type { PageCheck } from '../check/page-check.ts';
import type { HeldPages } from './held-pages.ts';
import type { QueuedLink } from './queue.ts';

/** Whether a link came to a page that was read, whole or in part. */
export function wasRead(link: QueuedLink): boolean {
  return link.state === 'done' && link.outcome.counts !== undefined;
}

/**
 * The pages that a report tells of, in the order of their links. What is kept of a link that was
 * not read in the end is of an earlier reading, and left out.
 *
 * @param stored pages as they were written down
 * @param held those that could not be
 * @returns fewer than were read where some are in neither
 */
export function reportPages(
  links: readonly QueuedLink[],
  stored: ReadonlyMap<number, PageCheck>,
  held: HeldPages,
): readonly PageCheck[] {
  return links.flatMap((link, number) => {
    const page = held.get(number)?.check ?? stored.get(number);
    return page && wasRead(link) ? [page] : [];
  });
}

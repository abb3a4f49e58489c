import { i18n } from '#i18n';
import type { QueuedLink } from '../../../lib/links/queue.ts';
import { wasRead } from '../../../lib/links/report-links.ts';
import { stateOf } from '../../../lib/links/rows.ts';
import type { UnreadLink } from '../../../lib/report/unread-link.ts';
import { labelOf, meaningOf } from './outcome-words.ts';

/** What a report says of a link that it has no page of. */
export function unreadLink(link: QueuedLink): UnreadLink {
  const { address } = link;
  if (wasRead(link)) {
    return { address, outcome: 'lost', label: i18n.t('links.report.lost'), meaning: '' };
  }
  return { address, outcome: stateOf(link), label: labelOf(link), meaning: meaningOf(link) ?? '' };
}

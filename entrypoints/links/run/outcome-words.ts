import { i18n } from '#i18n';
import type { OutcomeKind } from '../../../lib/links/outcome.ts';
import type { QueuedLink } from '../../../lib/links/queue.ts';

const LABELS = {
  read: 'links.outcome.read',
  login: 'links.outcome.login',
  consent: 'links.outcome.consent',
  'no-text': 'links.outcome.noText',
  missing: 'links.outcome.missing',
  'http-error': 'links.outcome.httpError',
  unreachable: 'links.outcome.unreachable',
  slow: 'links.outcome.slow',
  'redirect-loop': 'links.outcome.redirectLoop',
  'no-page': 'links.outcome.noPage',
  pdf: 'links.outcome.pdf',
  media: 'links.outcome.media',
  local: 'links.outcome.local',
  protected: 'links.outcome.protected',
  closed: 'links.outcome.closed',
  failed: 'links.outcome.failed',
  cancelled: 'links.outcome.cancelled',
} as const satisfies Record<OutcomeKind, string>;

const MEANINGS = {
  login: 'links.meaning.login',
  consent: 'links.meaning.consent',
  'no-text': 'links.meaning.noText',
  missing: 'links.meaning.missing',
  'http-error': 'links.meaning.httpError',
  unreachable: 'links.meaning.unreachable',
  slow: 'links.meaning.slow',
  'redirect-loop': 'links.meaning.redirectLoop',
  'no-page': 'links.meaning.noPage',
  pdf: 'links.meaning.pdf',
  media: 'links.meaning.media',
  local: 'links.meaning.local',
  protected: 'links.meaning.protected',
  closed: 'links.meaning.closed',
  failed: 'links.meaning.failed',
  cancelled: 'links.meaning.cancelled',
} as const satisfies Record<Exclude<OutcomeKind, 'read'>, string>;

/** What became of a link, in a word or two. */
export function labelOf(link: QueuedLink): string {
  if (link.state === 'waiting') return i18n.t('links.outcome.waiting');
  if (link.state === 'open') return i18n.t('links.outcome.open');
  return i18n.t(LABELS[link.outcome.kind]);
}

/** What that means, where the words alone do not say it. */
export function meaningOf(link: QueuedLink): string | undefined {
  if (link.state !== 'done') return undefined;
  const { kind, unfinished, status } = link.outcome;
  if (kind === 'read') return unfinished && i18n.t('links.meaning.unfinished');
  const meaning = i18n.t(MEANINGS[kind]);
  return status === undefined
    ? meaning
    : `${meaning} ${i18n.t('links.meaning.status', { status: String(status) })}`;
}

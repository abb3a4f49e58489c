import { i18n } from '#i18n';
import { OutwardLink } from '../../../components/OutwardLink.tsx';
import type { QueuedLink } from '../../../lib/links/queue.ts';
import { isToBeRetried, stateOf } from '../../../lib/links/rows.ts';
import { leaveRow } from './leave-row.ts';
import { openCheck } from './open-check.ts';
import { labelOf, meaningOf } from './outcome-words.ts';

interface Props {
  readonly link: QueuedLink;
  readonly number: number;
  /** When the check was started that the link is part of. */
  readonly startedAt: number;
  /** Whether its page is in this tab alone, where another cannot open it. */
  readonly isHeld: boolean;
  /** Whether no link is opened until pages may be read. */
  readonly waits: boolean;
  /** Whether it is no more among those shown once it is tried again. */
  readonly leaves: boolean;
  readonly onRetry: (links: readonly number[]) => void;
}

const COUNTS = [
  { key: 'terms', words: 'links.column.terms' },
  { key: 'conflicts', words: 'links.column.conflicts' },
  { key: 'newer', words: 'links.column.newer' },
  { key: 'agrees', words: 'links.column.agrees' },
] as const;

/** One link, what came of it, and what can be done with it. */
export function ResultRow(props: Props) {
  const { link, number, startedAt, isHeld, waits, leaves, onRetry } = props;
  const outcome = link.state === 'done' ? link.outcome : undefined;
  const meaning = meaningOf(link);
  const name = outcome?.title ?? link.address;
  return (
    <tr data-state={stateOf(link)}>
      <th scope="row" className="results__link">
        {outcome?.title !== undefined && (
          <span className="results__title long-title" title={outcome.title}>
            {outcome.title}
          </span>
        )}
        <OutwardLink className="link results__address" href={link.address}>
          {link.address}
        </OutwardLink>
        {outcome?.cameTo !== undefined && (
          <span className="links__fine results__came">
            {i18n.t('links.cameTo', { address: outcome.cameTo })}
          </span>
        )}
      </th>
      <td className="results__state">
        <span className="results__label">{labelOf(link)}</span>
        {meaning !== undefined && <span className="links__fine results__meaning">{meaning}</span>}
        {isHeld && (
          <span className="links__fine results__meaning">{i18n.t('links.meaning.held')}</span>
        )}
      </td>
      {COUNTS.map(({ key, words }) => (
        <td className="results__count" key={key} data-label={i18n.t(words)}>
          {outcome?.counts?.[key]}
        </td>
      ))}
      <td className="results__do">
        {outcome?.counts && !isHeld && (
          <button
            className="button"
            type="button"
            aria-label={i18n.t('links.openNamed', { name })}
            onClick={() => {
              void openCheck(number, { startedAt });
            }}
          >
            {i18n.t('links.open')}
          </button>
        )}
        {isToBeRetried({ link, number }) && (
          <button
            className="button"
            type="button"
            aria-label={i18n.t('links.retryNamed', { name })}
            disabled={waits}
            onClick={({ currentTarget }) => {
              leaveRow(currentTarget, leaves);
              onRetry([number]);
            }}
          >
            {i18n.t('links.retry')}
          </button>
        )}
      </td>
    </tr>
  );
}

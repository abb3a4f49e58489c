import { i18n } from '#i18n';
import { MOST_LINKS } from '../../../lib/links/queue.ts';
import type { LeftOutBecause, LeftOutLink } from '../../../lib/links/sort-out.ts';

interface Props {
  readonly leftOut: readonly LeftOutLink[];
}

const REASONS = {
  scheme: 'links.leftOut.scheme',
  password: 'links.leftOut.password',
  unreadable: 'links.leftOut.unreadable',
  'too-many': 'links.leftOut.tooMany',
} as const satisfies Record<LeftOutBecause, string>;

/** The links that are not opened, and why. */
export function LeftOutLinks({ leftOut }: Props) {
  const tooMany = leftOut.filter(({ because }) => because === 'too-many').length;
  return (
    <section className="links__section" aria-label={i18n.t('links.leftOut.label')}>
      {tooMany > 0 && (
        <p className="links__warning">
          {i18n.t('links.leftOut.tooManyCount', tooMany, { most: String(MOST_LINKS) })}
        </p>
      )}
      <details>
        <summary className="links__summary">
          {i18n.t('links.leftOut.title', leftOut.length)}
        </summary>
        <ul className="found">
          {leftOut.map(({ text, because }) => (
            <li className="found__link" key={text}>
              <span className="found__address">{text}</span>{' '}
              <span className="links__fine">{i18n.t(REASONS[because])}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

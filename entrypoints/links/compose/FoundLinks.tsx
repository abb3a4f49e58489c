import { i18n } from '#i18n';
import type { FoundLink } from '../../../lib/links/sort-out.ts';
import { toggled } from '../../../lib/helpers/toggled.ts';
import { foundWords } from './found-words.ts';

interface Props {
  readonly links: readonly FoundLink[];
  /** Addresses of those whose tracking stays on. */
  readonly keptTracking: ReadonlySet<string>;
  readonly onKeepTracking: (addresses: ReadonlySet<string>) => void;
}

/** The links that were found, each once, with what tracks in them and the choice to leave it on. */
export function FoundLinks({ links, keptTracking, onKeepTracking }: Props) {
  const tracked = links.filter(({ tracking }) => tracking.length > 0);
  const isAllKept = tracked.every(({ address }) => keptTracking.has(address));
  return (
    <section className="links__section" aria-labelledby="links-found">
      <h2 className="links__heading" id="links-found">
        {foundWords(links.length)}
      </h2>
      {links.length === 0 && <p>{i18n.t('links.found.noneHelp')}</p>}
      {tracked.length > 1 && (
        <label className="links__choice">
          <input
            type="checkbox"
            checked={isAllKept}
            onChange={() => {
              onKeepTracking(new Set(isAllKept ? [] : tracked.map(({ address }) => address)));
            }}
          />
          <span>{i18n.t('links.found.keepAll')}</span>
        </label>
      )}
      <ol className="found">
        {links.map(({ address, tracking, times }) => (
          <li className="found__link" key={address}>
            <span className="found__address">{address}</span>
            {times > 1 && (
              <span className="links__fine"> {i18n.t('links.found.times', times)}</span>
            )}
            {tracking.length > 0 && (
              <label className="links__choice found__tracking">
                <input
                  type="checkbox"
                  checked={keptTracking.has(address)}
                  onChange={() => {
                    onKeepTracking(toggled(keptTracking, address));
                  }}
                />
                <span>
                  {i18n.t('links.found.keep')} <code>{tracking.join(' ')}</code>
                </span>
              </label>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

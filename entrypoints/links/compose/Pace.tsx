import { i18n } from '#i18n';
import { SECONDS } from '../../../lib/links/limits.ts';
import { AT_ONCE, type Queue } from '../../../lib/links/queue.ts';

interface Props {
  readonly atOnce: Queue['atOnce'];
  readonly seconds: number;
  readonly onAtOnce: (atOnce: Queue['atOnce']) => void;
  readonly onSeconds: (seconds: number) => void;
}

/** How many links are open at once, and how long a page has. */
export function Pace({ atOnce, seconds, onAtOnce, onSeconds }: Props) {
  return (
    <div className="links__selects">
      <label className="links__select">
        {i18n.t('links.start.atOnce')}
        <select
          className="links__field"
          value={atOnce}
          onChange={(event) => {
            onAtOnce(AT_ONCE[event.target.selectedIndex] ?? atOnce);
          }}
        >
          {AT_ONCE.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      <label className="links__select">
        {i18n.t('links.start.seconds')}
        <select
          className="links__field"
          value={seconds}
          onChange={(event) => {
            onSeconds(Number(event.target.value));
          }}
        >
          {[...new Set([...SECONDS, seconds])].map((count) => (
            <option key={count} value={count}>
              {i18n.t('links.start.secondsCount', count)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

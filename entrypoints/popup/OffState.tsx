import { i18n } from '#i18n';
import { useAttempt } from '../../components/useAttempt.ts';
import type { SiteState } from '../../lib/settings/site-switch.ts';
import { UNTIL_RESUMED } from '../../lib/settings/spotting.ts';
import { keepPause, type Kept } from '../../lib/settings/store.ts';

interface PausedProps {
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly onResumed: () => void;
}

/** Says that everything rests, how long, and ends it. */
export function PausedState({ until, onResumed }: PausedProps) {
  const { failure, attempt } = useAttempt();
  const resume = async () => {
    if (await attempt(() => keepPause(0))) onResumed();
  };
  const time = new Intl.DateTimeFormat(i18n.t('language'), { timeStyle: 'short' }).format(until);
  return (
    <section className="state">
      <h1 className="state__title">{i18n.t('controls.paused')}</h1>
      <p>
        {until === UNTIL_RESUMED
          ? i18n.t('controls.pausedUntilResumed')
          : i18n.t('controls.pausedUntil', { time })}
      </p>
      <button className="button button--main" type="button" onClick={() => void resume()}>
        {i18n.t('controls.resume')}
      </button>
      {failure !== undefined && (
        <p className="controls__problem" role="alert">
          {i18n.t('controls.notKept', { reason: failure })}
        </p>
      )}
    </section>
  );
}

interface Props {
  readonly settings: Kept['settings'];
  readonly site: string;
  readonly because: SiteState['because'];
}

/** Says that the settings have it off on this site, and why. */
export function SiteOffState({ settings, site, because }: Props) {
  const host = new URL(site).hostname;
  const notChosen = settings.siteMode === 'only';
  return (
    <section className="state">
      <h1 className="state__title">{i18n.t(notChosen ? 'controls.notChosen' : 'controls.off')}</h1>
      <p>{i18n.t(notChosen ? 'controls.notChosenHelp' : 'controls.offHelp', { site: host })}</p>
      {because.some((one) => one !== host) && (
        <p>{i18n.t('controls.offBecause', { sites: because.join(', ') })}</p>
      )}
    </section>
  );
}

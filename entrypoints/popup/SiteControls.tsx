import { i18n } from '#i18n';
import browser from 'webextension-polyfill';
import { PauseIcon, SettingsIcon } from '../../components/icons.tsx';
import { siteState, withSite } from '../../lib/settings/site-switch.ts';
import { UNTIL_RESUMED } from '../../lib/settings/spotting.ts';
import { keepPause, keepSettings, type Kept } from '../../lib/settings/store.ts';

const HOUR = 3_600_000;

interface Props {
  readonly kept: Kept;
  /** The tab's site, as `https://example.org/`; undefined for pages that are not of the web. */
  readonly site: string | undefined;
}

/** Where it is on: this site, everywhere or nowhere for a while; and the way to all settings. */
export function SiteControls({ kept: { settings }, site }: Props) {
  return (
    <section className="controls" aria-label={i18n.t('controls.label')}>
      {site !== undefined && (
        <label className="controls__switch">
          <input
            type="checkbox"
            role="switch"
            checked={siteState(settings, site).on}
            aria-checked={siteState(settings, site).on}
            onChange={(event) => {
              void keepSettings(withSite(settings, site, event.target.checked));
            }}
          />
          <span>{i18n.t('controls.onSite', { site: new URL(site).hostname })}</span>
        </label>
      )}
      <details className="controls__pause">
        <summary className="button">
          <PauseIcon />
          {i18n.t('controls.pause')}
        </summary>
        <div className="controls__times">
          <button
            className="button"
            type="button"
            onClick={() => {
              void keepPause(Date.now() + HOUR);
            }}
          >
            {i18n.t('controls.pauseHour')}
          </button>
          <button
            className="button"
            type="button"
            onClick={() => {
              void keepPause(UNTIL_RESUMED);
            }}
          >
            {i18n.t('controls.pauseUntil')}
          </button>
        </div>
      </details>
      <button
        className="button button--icon controls__settings"
        type="button"
        aria-label={i18n.t('controls.settings')}
        onClick={() => {
          void browser.runtime.openOptionsPage();
        }}
      >
        <SettingsIcon />
      </button>
    </section>
  );
}

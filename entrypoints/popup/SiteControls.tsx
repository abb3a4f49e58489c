import { i18n } from '#i18n';
import { useRef, useState } from 'react';
import browser from 'webextension-polyfill';
import { PauseIcon, SettingsIcon } from '../../components/icons.tsx';
import { useAttempt } from '../../components/useAttempt.ts';
import { MOST_SITES } from '../../lib/settings/schema.ts';
import {
  siteState,
  type SwitchProblem,
  switchProblem,
  withSite,
} from '../../lib/settings/site-switch.ts';
import { UNTIL_RESUMED } from '../../lib/settings/spotting.ts';
import { changeSettings, keepPause, type Kept } from '../../lib/settings/store.ts';
import { leaveFor } from './leave.ts';

const HOUR = 3_600_000;

interface Props {
  readonly kept: Kept;
  /** The tab's site, as `https://example.org/`; undefined for pages that cannot be read. */
  readonly site: string | undefined;
}

/** Why a site cannot be switched, and what to do. */
const WORDS = {
  'no-name': (site: string) => i18n.t('controls.noName', { site: nameOf(site) }),
  'too-many': () => i18n.t('controls.tooMany', { most: String(MOST_SITES) }),
} as const satisfies Record<SwitchProblem, (site: string) => string>;

/** Where it is on: this site, everywhere or nowhere for a while; and the way to all settings. */
export function SiteControls({ kept: { settings }, site }: Props) {
  const [problem, setProblem] = useState<string>();
  const { failure, attempt } = useAttempt();
  const choices = useRef<HTMLDetailsElement>(null);
  const change = async (on: boolean) => {
    if (site === undefined) return;
    const found = switchProblem(withSite(settings, site, on));
    setProblem(found && WORDS[found](site));
    if (!found) await attempt(() => changeSettings((now) => withSite(now, site, on)));
  };
  const pause = async (until: number) => {
    if (!(await attempt(() => keepPause(until)))) return;
    // The buttons go, and would take the focus with them.
    choices.current?.querySelector('summary')?.focus();
    choices.current?.removeAttribute('open');
  };
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
              void change(event.target.checked);
            }}
          />
          <span>{i18n.t('controls.onSite', { site: nameOf(site) })}</span>
        </label>
      )}
      <p className="controls__problem" role="alert">
        {problem ?? (failure !== undefined && i18n.t('controls.notKept', { reason: failure }))}
      </p>
      <details className="controls__pause" ref={choices}>
        <summary className="button">
          <PauseIcon />
          {i18n.t('controls.pause')}
        </summary>
        <div className="controls__times">
          <button
            className="button"
            type="button"
            onClick={() => {
              void pause(Date.now() + HOUR);
            }}
          >
            {i18n.t('controls.pauseHour')}
          </button>
          <button
            className="button"
            type="button"
            onClick={() => {
              void pause(UNTIL_RESUMED);
            }}
          >
            {i18n.t('controls.pauseUntil')}
          </button>
        </div>
      </details>
      <button
        className="button button--icon controls__settings"
        type="button"
        title={i18n.t('controls.settings')}
        aria-label={i18n.t('controls.settings')}
        onClick={() => {
          void leaveFor(() => browser.runtime.openOptionsPage());
        }}
      >
        <SettingsIcon />
      </button>
    </section>
  );
}

function nameOf(site: string): string {
  return new URL(site).hostname;
}

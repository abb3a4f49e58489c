import { i18n } from '#i18n';
import { SITE_MODES } from '../../lib/settings/schema.ts';
import { Choice } from './Choice.tsx';
import { Section, type SettingsProps } from './Section.tsx';
import { SiteList } from './SiteList.tsx';

/** On which sites terms are marked. */
export function SiteSettings({ settings, onChange }: SettingsProps) {
  const { siteMode, exceptSites, onlySites } = settings;
  return (
    <Section title={i18n.t('options.sites.title')}>
      <Choice
        legend={i18n.t('options.sites.mode')}
        value={siteMode}
        options={SITE_MODES.map((mode) => ({
          value: mode,
          label: i18n.t(`options.sites.${mode}`),
        }))}
        onChange={(mode) => {
          onChange({ siteMode: mode });
        }}
      />
      {siteMode === 'except' && (
        <SiteList
          title={i18n.t('options.sites.exceptList')}
          whenEmpty={i18n.t('options.sites.exceptNone')}
          sites={exceptSites}
          onChange={(sites) => {
            onChange({ exceptSites: sites });
          }}
        />
      )}
      {siteMode === 'only' && (
        <SiteList
          title={i18n.t('options.sites.onlyList')}
          whenEmpty={i18n.t('options.sites.onlyNone')}
          sites={onlySites}
          onChange={(sites) => {
            onChange({ onlySites: sites });
          }}
        />
      )}
    </Section>
  );
}

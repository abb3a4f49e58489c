import { i18n } from '#i18n';
import { LANGUAGES } from '../../lib/settings/schema.ts';
import { TEXT_SIZES, THEMES } from '../../lib/settings/spotting.ts';
import { Check } from './Check.tsx';
import { Choice } from './Choice.tsx';
import { Section, type SettingsProps } from './Section.tsx';

const LANGUAGE_NAMES = {
  browser: 'options.look.asBrowser',
  en: 'options.look.english',
  es: 'options.look.spanish',
} as const satisfies Record<(typeof LANGUAGES)[number], string>;

/** How the extension itself looks and speaks: card, popup, its pages and its button. */
export function LookSettings({ settings, onChange }: SettingsProps) {
  return (
    <Section title={i18n.t('options.look.title')}>
      <Choice
        legend={i18n.t('options.look.textSize')}
        value={settings.textSize}
        options={TEXT_SIZES.map((size) => ({ value: size, label: i18n.t(`options.look.${size}`) }))}
        onChange={(textSize) => {
          onChange({ textSize });
        }}
      />
      <Choice
        legend={i18n.t('options.look.theme')}
        value={settings.theme}
        options={THEMES.map((theme) => ({ value: theme, label: i18n.t(`options.look.${theme}`) }))}
        onChange={(theme) => {
          onChange({ theme });
        }}
      />
      <Check
        label={i18n.t('options.look.badge')}
        detail={i18n.t('options.look.badgeDetail')}
        checked={settings.badge}
        onChange={(badge) => {
          onChange({ badge });
        }}
      />
      <Choice
        legend={i18n.t('options.look.language')}
        note={i18n.t('options.look.languageHelp')}
        value={settings.language}
        options={LANGUAGES.map((language) => ({
          value: language,
          label: (
            <span lang={language === 'browser' ? undefined : language}>
              {i18n.t(LANGUAGE_NAMES[language])}
            </span>
          ),
        }))}
        onChange={(language) => {
          onChange({ language });
        }}
      />
    </Section>
  );
}

import { i18n } from '#i18n';
import { TEXT_SIZES, THEMES } from '../../lib/settings/spotting.ts';
import { Check } from './Check.tsx';
import { Choice } from './Choice.tsx';
import { Section, type SettingsProps } from './Section.tsx';

/** How the extension itself looks: card, popup, its pages and its button. */
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
      <p className="options__note">{i18n.t('options.look.language')}</p>
    </Section>
  );
}

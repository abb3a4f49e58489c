import { i18n } from '#i18n';
import { DWELLS } from '../../lib/settings/schema.ts';
import { Choice } from './Choice.tsx';
import { Section, type SettingsProps } from './Section.tsx';

const LABELS = {
  150: 'options.card.dwellShort',
  300: 'options.card.dwellMiddle',
  600: 'options.card.dwellLong',
  0: 'options.card.dwellNever',
} as const satisfies Record<(typeof DWELLS)[number], string>;

/** When a card opens. */
export function CardSettings({ settings, onChange }: SettingsProps) {
  return (
    <Section title={i18n.t('options.card.title')}>
      <Choice
        legend={i18n.t('options.card.dwell')}
        value={settings.dwell}
        options={DWELLS.map((dwell) => ({ value: dwell, label: i18n.t(LABELS[dwell]) }))}
        onChange={(dwell) => {
          onChange({ dwell });
        }}
      />
    </Section>
  );
}

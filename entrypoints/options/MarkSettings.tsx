import { i18n } from '#i18n';
import { MarkSample } from '../../components/MarkSample.tsx';
import { MARK_COLOURS, MARK_STYLES } from '../../lib/settings/spotting.ts';
import { Check } from './Check.tsx';
import { Choice } from './Choice.tsx';
import { Section, type SettingsProps } from './Section.tsx';

/** How terms are marked in pages. */
export function MarkSettings({ settings, onChange }: SettingsProps) {
  const { markStyle, markColour } = settings;
  return (
    <Section title={i18n.t('options.marks.title')}>
      {/* Chromium paints all that is highlighted as selected then, and no style can change it. */}
      <p className="options__note options__forced">{i18n.t('options.marks.forced')}</p>
      <Choice
        legend={i18n.t('options.marks.style')}
        value={markStyle}
        options={MARK_STYLES.map((style) => ({
          value: style,
          label: i18n.t(`options.marks.${style}`),
          detail:
            style === 'list' ? (
              i18n.t('options.marks.listDetail')
            ) : (
              <MarkSample style={style} colour={markColour} />
            ),
        }))}
        onChange={(style) => {
          onChange({ markStyle: style });
        }}
      />
      <Choice
        legend={i18n.t('options.marks.colour')}
        value={markColour}
        options={MARK_COLOURS.map((colour) => ({
          value: colour,
          label: i18n.t(`options.marks.${colour}`),
          detail: (
            <MarkSample style={markStyle === 'list' ? 'dotted' : markStyle} colour={colour} />
          ),
        }))}
        onChange={(colour) => {
          onChange({ markColour: colour });
        }}
      />
      <Check
        label={i18n.t('options.marks.firstOnly')}
        detail={i18n.t('options.marks.firstOnlyDetail')}
        checked={settings.firstOnly}
        onChange={(firstOnly) => {
          onChange({ firstOnly });
        }}
      />
    </Section>
  );
}

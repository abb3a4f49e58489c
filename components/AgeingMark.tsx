import { i18n } from '#i18n';
import { ClockIcon } from './icons.tsx';

/** The small clock behind a sentence that can go out of date. */
export function AgeingMark() {
  return (
    <span className="ageing-mark" lang={i18n.t('language')}>
      {/* Holds the mark to the sentence's last word at the end of a line. */}
      {'\u2060'}
      <ClockIcon />
      <span className="visually-hidden"> {i18n.t('ageing.mark')}</span>
    </span>
  );
}

import { i18n } from '#i18n';

/** When a page was read: the time of day, with its day where that is not today. */
export function whenRead(readAt: string, now: Date): string {
  const read = new Date(readAt);
  if (read.toDateString() === now.toDateString()) {
    return i18n.t('sidepanel.readAt', { time: formatted(read, { timeStyle: 'medium' }) });
  }
  return i18n.t('sidepanel.readOn', {
    date: formatted(read, { dateStyle: 'long', timeStyle: 'short' }),
  });
}

function formatted(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(i18n.t('language'), options).format(date);
}

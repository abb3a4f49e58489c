import { i18n } from '#i18n';

/** A day as people write it: "3 May 2019". */
export function longDate(isoDate: string): string {
  const format = new Intl.DateTimeFormat(i18n.t('language'), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(isoDate));
}

import { i18n } from '#i18n';
import type { Article } from '../lib/content/pack.ts';

/** How old an article is, in one or two short sentences. */
export function articleAge({ published, reviewed }: Article): string {
  if (published && reviewed) {
    return i18n.t('age.publishedAndReviewed', {
      published: longDate(published),
      reviewed: longDate(reviewed),
    });
  }
  if (published) return i18n.t('age.published', { published: longDate(published) });
  if (reviewed) return i18n.t('age.reviewed', { reviewed: longDate(reviewed) });
  return i18n.t('age.undated');
}

function longDate(isoDate: string): string {
  const format = new Intl.DateTimeFormat(i18n.t('language'), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(isoDate));
}

import { i18n } from '#i18n';
import type { Article } from '../lib/content/pack.ts';
import { longDate } from './longDate.ts';

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

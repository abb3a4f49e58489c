import { i18n } from '#i18n';

/** How many links were found, in words. */
export function foundWords(count: number): string {
  return count === 0 ? i18n.t('links.found.none') : i18n.t('links.found.count', count);
}

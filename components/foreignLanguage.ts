import { i18n } from '#i18n';

/** The name of a language that is not the interface's own; undefined for that one. */
export function foreignLanguage(tag: string): string | undefined {
  const ours = i18n.t('language');
  if (new Intl.Locale(tag).language === new Intl.Locale(ours).language) return undefined;
  return new Intl.DisplayNames(ours, { type: 'language' }).of(tag);
}

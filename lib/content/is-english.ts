/** Whether a language code (en, en-GB) means English. */
export function isEnglish(language: string): boolean {
  return new Intl.Locale(language).language === 'en';
}

/** A language tag as a page gives it, where it is one. */
export function languageTag(given: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(given.trim())[0];
  } catch {
    return undefined;
  }
}

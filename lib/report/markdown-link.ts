import { markdownText } from './markdown-text.ts';

/**
 * An address as a link in Markdown; one that is none of the web's as text. Between angle brackets
 * it ends at the first of these, and can hold none.
 */
export function markdownLink(address: string): string {
  const safe = address.replaceAll(/[<>\s\\]/gu, (character) => encodeURIComponent(character));
  return /^https?:/.test(safe) ? `<${safe}>` : markdownText(address);
}

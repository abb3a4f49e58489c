import { findMatchingPatterns } from 'webext-patterns';

/** A site as the reader names it, or why the words name none. */
export type ParsedSite =
  | { readonly site: string; readonly problem?: never }
  | { readonly site?: never; readonly problem: 'empty' | 'not-web' | 'no-site' };

/**
 * Reads the name of a site: `example.org`, or `*.example.org` for all below it as well. An
 * address copied from the browser will do; of it the host alone is kept, never what was read there.
 */
export function parseSite(text: string): ParsedSite {
  const words = text.trim().toLowerCase();
  if (words === '') return { problem: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*|\*):\/\//.exec(words);
  if (scheme && !['http', 'https', '*'].includes(scheme[1] ?? '')) return { problem: 'not-web' };
  const rest = words.slice(scheme?.[0].length ?? 0);
  const below = rest.startsWith('*.') ? '*.' : '';
  // The browser's own reading: it writes names in other scripts as servers know them.
  const host = URL.parse(`https://${rest.slice(below.length)}`)?.hostname ?? '';
  return isHost(host) ? { site: below + host } : { problem: 'no-site' };
}

/** Names and IPv4 addresses; match patterns have no way to write IPv6 ones. */
function isHost(host: string): boolean {
  return /^([a-z0-9_-]+\.)*[a-z0-9_-]+$/.test(host);
}

/** The listed sites that a site (`https://example.org/`) belongs to. */
export function coveringSites(listed: readonly string[], site: string): readonly string[] {
  return listed.filter((one) => findMatchingPatterns(site, matchPattern(one)).length > 0);
}

/** The site of an address, as lists tell sites: without port, path and query. */
export function siteOf(url: string): string | undefined {
  const { protocol, hostname } = URL.parse(url) ?? {};
  return protocol === 'https:' || protocol === 'http:' ? `https://${hostname}/` : undefined;
}

/** https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns */
function matchPattern(site: string): string {
  return `*://${site}/*`;
}

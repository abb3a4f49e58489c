import type { OutcomeKind } from './outcome.ts';
import * as walls from './walls.ts';

/** What a page that a link came to looks like. */
export interface Look {
  readonly address: string;
  readonly title: string;
  readonly heading: string;
  /** As its server sent it: "text/html". */
  readonly type: string;
  /** The server's code; 0 where it is not told. */
  readonly status: number;
  /** The beginning of what a reader sees of it. */
  readonly text: string;
  readonly words: number;
  /** A field for a password is in sight. */
  readonly asksPassword: boolean;
  /** One of the usual consent windows is there. */
  readonly asksConsent: boolean;
}

/** Types that browsers show as text. Where nothing is told, the page speaks for itself. */
const TEXT_TYPE = /^$|^text\/|html|xml|json/i;

/** What becomes of a link that came to a page. */
export function classify(asked: string, look: Look): OutcomeKind {
  const { type, status, words } = look;
  if (/pdf/i.test(type)) return 'pdf';
  if (!TEXT_TYPE.test(type)) return 'media';
  if (status === 404 || status === 410) return 'missing';
  if (status === 401) return 'login';
  if (status >= 400) return 'http-error';
  if (words === 0) return 'no-text';
  if (words > walls.FEW_WORDS) return 'read';
  const wasRedirected = !isSamePage(asked, look.address);
  if (seemsMissing(look)) return 'missing';
  if (seemsLogin(look, wasRedirected)) return 'login';
  if (seemsConsent(look, wasRedirected)) return 'consent';
  return 'read';
}

/** Whether two addresses are of one page, but for its place, its scheme and a slash at its end. */
export function isSamePage(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function seemsMissing({ title, heading }: Look): boolean {
  return fitsAny(walls.MISSING_WORDS, title.trim()) || fitsAny(walls.MISSING_WORDS, heading.trim());
}

function seemsLogin({ address, text, asksPassword }: Look, wasRedirected: boolean): boolean {
  if (wasRedirected && fitsAny(walls.LOGIN_ADDRESSES, address)) return true;
  return asksPassword || fitsAny(walls.LOGIN_WORDS, text);
}

function seemsConsent({ address, text, asksConsent }: Look, wasRedirected: boolean): boolean {
  if (wasRedirected && fitsAny(walls.CONSENT_ADDRESSES, address)) return true;
  return asksConsent || fitsAny(walls.CONSENT_WORDS, text);
}

function fitsAny(expressions: readonly RegExp[], text: string): boolean {
  return expressions.some((expression) => expression.test(text));
}

function plain(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  return `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

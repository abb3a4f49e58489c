/**
 * What pages look like that show little until somebody logs in or agrees to something. Each is a
 * hint and no proof: a page is said to "seem" so, and only where it shows little text besides.
 */

/** Pages with more words than this show what they are about, whatever else they ask. */
export const FEW_WORDS = 250;

/** Hosts and paths that ask for a login, where a link was redirected there. */
export const LOGIN_ADDRESSES: readonly RegExp[] = [
  /^https?:\/\/(accounts?|login|signin|auth|sso|id|identity)\./i,
  /\/(log-?in|log_in|sign-?in|sign_in|sso|oauth2?|authenticate|account\/login|users\/sign_in)\b/i,
];

/** Sentences with which pages ask for a login. */
export const LOGIN_WORDS: readonly RegExp[] = [
  /\b(log|sign) ?in to (continue|view|see|read|access|your account)/i,
  /\byou (must|need to|have to) (be logged in|log ?in|sign ?in)/i,
  /\b(this content|this page|this post|this group) is (only )?(available to|for) (members|subscribers)/i,
  /\bsubscribe (now )?to (continue|keep) reading/i,
  /\b(inicia|iniciar) sesión para/i,
];

/** Hosts that ask for consent before the page itself. */
export const CONSENT_ADDRESSES: readonly RegExp[] = [
  /^https?:\/\/consent\./i,
  /^https?:\/\/[^/]+\/(cookie-?consent|consent|privacy-?gate)\b/i,
];

/** What the usual consent windows are made of. */
export const CONSENT_PARTS: readonly string[] = [
  '#onetrust-banner-sdk',
  '#CybotCookiebotDialog',
  '#didomi-host',
  '#usercentrics-root, #usercentrics-cmp-ui',
  '.qc-cmp2-container',
  '.fc-consent-root',
  '[id^="sp_message_container"]',
  '#truste-consent-track',
  '#cmpbox',
  '#tarteaucitronRoot',
  '#axeptio_overlay',
];

/** Sentences with which pages ask for consent. */
export const CONSENT_WORDS: readonly RegExp[] = [
  /\bbefore you continue\b/i,
  /\b(accept|agree to|allow) (all )?(the )?(use of )?cookies to (continue|view|see|read)/i,
  /\bwe (value|respect|care about) your privacy\b/i,
  /\bantes de continuar\b/i,
];

/** Titles and first headings of pages that are gone, though the server says that all is well. */
export const MISSING_WORDS: readonly RegExp[] = [
  /^(error )?404\b/i,
  /^(oops[!,.…]* *)?(the |this |that )?page (you (requested|were looking for) )?(was |is |could |can)?(not|’t|n't) ?(be )?found\b/i,
  /^(oops[!,.…]* *)?(this |the )?page (no longer exists|does(n['’]t| not) exist|isn['’]t available|is (no longer|not) available)/i,
  /^not found$/i,
  /^página no encontrada/i,
];

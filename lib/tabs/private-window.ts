import browser from 'webextension-polyfill';

/**
 * Whether this page of the extension stands in a private window, whose reader expects that nothing is
 * written down. In Firefox it can; Chrome opens our pages in ordinary windows alone.
 */
export function isInPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext ?? false;
}

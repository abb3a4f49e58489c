import type { Pack } from '../content/pack.ts';

/** Enough that two contents never meet on the same. */
const LENGTH = 12;

/** A short digest of the clinic's content: it changes whenever a word of that does. */
export async function contentVersion(pack: Pack): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(pack));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').slice(0, LENGTH);
}

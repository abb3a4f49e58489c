import { findLinks } from './find-links.ts';

/** An address as it is put into a text: in angle brackets where it would not be found whole there. */
export function writeAddress(address: string): string {
  const [found, ...more] = findLinks(address);
  const isWhole = found?.address === address && more.length === 0;
  return isWhole || !/^https?:/i.test(address) ? address : `<${address}>`;
}

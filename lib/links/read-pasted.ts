import { findLinked } from './find-linked.ts';
import { findLinks } from './find-links.ts';
import { writeAddress } from './write-address.ts';

/**
 * What was pasted or dropped, as text: its words, and below them the links that stand behind
 * words, each on a line of its own.
 */
export function pastedText(data: DataTransfer): string {
  const text = data.getData('text/plain');
  const dragged = data.getData('text/uri-list').split(/\r?\n/);
  const shown = new Set(findLinks(text).map(({ address }) => address));
  const behind = [
    ...findLinked(data.getData('text/html')).map(({ address }) => address),
    ...dragged.filter((line) => line !== '' && !line.startsWith('#')),
  ].filter((address) => !shown.has(address));
  return [text, ...new Set(behind.map(writeAddress))].filter((line) => line !== '').join('\n');
}

import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';
import { findLinked } from './find-linked.ts';
import { findLinks, type WrittenLink } from './find-links.ts';
import { linksOfMail } from './read-mail.ts';

/** Endings of the files that can be read. */
export const READABLE = ['.txt', '.md', '.csv', '.html', '.htm', '.eml'] as const;

/** Larger ones are no message of anybody's. */
const LARGEST = 20_000_000;

export type FileLinks =
  | { readonly links: readonly WrittenLink[]; readonly problem?: never }
  | { readonly links?: never; readonly problem: 'kind' | 'large' | 'broken' };

/** Finds the links in a file of a kind that can be read. */
export async function linksOfFile(file: File): Promise<FileLinks> {
  const ending = READABLE.find((known) => file.name.toLowerCase().endsWith(known));
  if (!ending) return { problem: 'kind' };
  if (file.size > LARGEST) return { problem: 'large' };
  try {
    return { links: await readers[ending](file) };
  } catch {
    return { problem: 'broken' };
  }
}

const ofText = async (file: File) => findLinks(await decodeText(file));
const ofHtml = async (file: File) => findLinked(await decodeText(file));
const ofMail = async (file: File) => linksOfMail(await file.arrayBuffer());

const readers: Record<(typeof READABLE)[number], (file: File) => Promise<readonly WrittenLink[]>> =
  {
    '.txt': ofText,
    '.md': ofText,
    '.csv': ofTable,
    '.html': ofHtml,
    '.htm': ofHtml,
    '.eml': ofMail,
  };

/** A comma ends a cell, though it could be part of an address. */
async function ofTable(file: File): Promise<readonly WrittenLink[]> {
  const { data } = Papa.parse<string[]>(await decodeText(file));
  return data.flat().flatMap(findLinks);
}

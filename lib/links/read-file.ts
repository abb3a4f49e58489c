import Papa from 'papaparse';
import PostalMime from 'postal-mime';
import { findLinked } from './find-linked.ts';
import { findLinks, type WrittenLink } from './find-links.ts';

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

const ofText = async (file: File) => findLinks(await file.text());
const ofHtml = async (file: File) => findLinked(await file.text());

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
  const { data } = Papa.parse<string[]>(await file.text());
  return data.flat().flatMap(findLinks);
}

/** The words of a mail are packed for its way. It may hold them twice: plain, and as HTML. */
async function ofMail(file: File): Promise<readonly WrittenLink[]> {
  const { html, text } = await PostalMime.parse(await file.arrayBuffer());
  return [...(html ? findLinked(html) : []), ...(text ? findLinks(text) : [])];
}

import { LinkifyIt } from 'linkify-it';

/** A paragraph or a quotation of an answer. */
export interface Block {
  readonly kind: 'paragraph' | 'quotation';
  readonly lines: readonly (readonly Piece[])[];
}

/** Some words; with an address where they are a link. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
}

// Only what is written out as an address: a name such as example.org may be just a name.
const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });

/** Reads the blocks of an answer, however somebody has changed it. */
export function blocksOf(answer: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const part of answer.split(/\n\s*\n/u)) {
    let lines: Piece[][] = [];
    let kind: Block['kind'] = 'paragraph';
    const close = () => {
      if (lines.length > 0) blocks.push({ kind, lines });
      lines = [];
    };
    for (const line of part.split('\n').filter((one) => one.trim() !== '')) {
      const quoted = /^\s*> ?/u.exec(line);
      const here = quoted ? 'quotation' : 'paragraph';
      if (here !== kind) close();
      kind = here;
      lines.push(piecesOf(line.slice(quoted?.[0].length ?? 0).trim()));
    }
    close();
  }
  return blocks;
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { index, lastIndex, url, schema } of linkify.match(line) ?? []) {
    if (schema !== 'http:' && schema !== 'https:') continue;
    pieces.push({ text: line.slice(at, index) }, { text: line.slice(index, lastIndex), href: url });
    at = lastIndex;
  }
  pieces.push({ text: line.slice(at) });
  return pieces.filter(({ text }) => text !== '');
}

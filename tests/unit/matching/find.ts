import { compileMatcher } from '../../../lib/matching/compile.ts';
import { listed, type ListedText } from '../../../lib/matching/pieced-text.ts';
import { scan } from '../../../lib/matching/scan.ts';
import { Scanner } from '../../../lib/matching/scanner.ts';
import type { FormSpec, MatcherSource } from '../../../lib/matching/source.ts';
import type { MatcherTables } from '../../../lib/matching/tables.ts';

/** A form spec with nothing special about it but what is given. */
export function form(text: string, more: Partial<FormSpec> = {}): FormSpec {
  return {
    form: text,
    term: text.toLowerCase().replaceAll(' ', '-'),
    exactCase: false,
    unlessAfter: [],
    unlessBefore: [],
    mistypable: false,
    ...more,
  };
}

export function tablesOf(
  forms: FormSpec[],
  cues: MatcherSource['cues'] = [],
  realWords: string[] = [],
): MatcherTables {
  return compileMatcher({ forms, cues, realWords, commonWords: new Map() });
}

/**
 * Makes a pieced text from a line: `|` parts pieces that read on, `¶` pieces between which
 * something ends, and a piece in `[…]` is none that is read.
 */
export function pieced(line: string): ListedText {
  const blocks = line.split('¶').map((block) => block.split('|'));
  const pieces = blocks.flat();
  const blockOf = blocks.flatMap((block, number) => block.map(() => number));
  const isRead = (index: number) => !pieces[index]?.startsWith('[');
  const neighbour = (index: number, step: 1 | -1) => {
    let at = index + step;
    while (blockOf[at] === blockOf[index] && !isRead(at)) at += step;
    return blockOf[at] === blockOf[index] ? at : undefined;
  };
  /** What is seen first (or last) of a neighbour that is read, if anything of it is seen. */
  const unitBeside = (index: number, step: 1 | -1) => {
    const piece = pieces[neighbour(index, step) ?? -1]?.replaceAll(/[\u00AD\u200B]/g, '');
    return piece ? piece.charCodeAt(step > 0 ? 0 : piece.length - 1) : undefined;
  };
  return {
    ...listed(pieces),
    isRead,
    next: (index) => neighbour(index, 1),
    previous: (index) => neighbour(index, -1),
    unitAfter: (index) => unitBeside(index, 1),
    unitBefore: (index) => unitBeside(index, -1),
  };
}

/** What a scan finds: each match as `term: the text it covers`, and each cue as `condition?`. */
export function find(tables: MatcherTables, text: ListedText | string): string[] {
  return findBy(scan, tables, text);
}

/** The same, where a reading pauses behind so many units. */
export function findInSteps(tables: MatcherTables, text: string, step: number): string[] {
  return findBy((...scanned) => scanInSteps(step, ...scanned), tables, text);
}

function scanInSteps(step: number, ...[tables, text, findings]: Parameters<typeof scan>): void {
  const scanner = new Scanner(tables, text, findings);
  let [piece, from] = [0, 0];
  while (piece < text.pieces.length) {
    const data = text.data(piece);
    from = scanner.read(piece, data, from, Math.min(data.length, from + step));
    if (!scanner.beyond && from < data.length) continue;
    if (scanner.isTorn(data)) scanner.readOn(piece, data);
    const { beyond } = scanner;
    piece = beyond ? beyond.endPiece : piece + 1;
    from = beyond ? beyond.end : 0;
  }
}

function findBy(scanning: typeof scan, tables: MatcherTables, text: ListedText | string): string[] {
  const source = typeof text === 'string' ? pieced(text) : text;
  const found: string[] = [];
  scanning(tables, source, {
    match: (match) => {
      let covered = '';
      for (let piece: number | undefined = match.startPiece; ; piece = source.next(piece)) {
        if (piece === undefined) throw new Error('A match ends where nobody reads on to');
        const data = source.pieces[piece] ?? '';
        const from = piece === match.startPiece ? match.start : 0;
        covered += data.slice(from, piece === match.endPiece ? match.end : undefined);
        if (piece === match.endPiece) break;
      }
      found.push(`${match.term}${match.needs ? ` if ${match.needs}` : ''}: ${covered}`);
    },
    cue: (condition) => found.push(`${condition}?`),
  });
  return found;
}

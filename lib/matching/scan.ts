import type { Findings } from './findings.ts';
import type { ListedText } from './pieced-text.ts';
import { Scanner } from './scanner.ts';
import type { MatcherTables } from './tables.ts';

/**
 * Finds the terms of a text: left to right, the longest form first, never overlapping, each on
 * word boundaries. One pass, whatever the number of forms.
 */
export function scan(tables: MatcherTables, text: ListedText, findings: Findings): void {
  const scanner = new Scanner(tables, text, findings);
  let piece = 0;
  let from = 0;
  while (piece < text.pieces.length) {
    const data = text.data(piece);
    scanner.read(piece, data, from);
    if (scanner.isTorn(data)) scanner.readOn(piece, data);
    const { beyond } = scanner;
    piece = beyond ? beyond.endPiece : piece + 1;
    from = beyond ? beyond.end : 0;
  }
}

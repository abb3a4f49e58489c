import { holderOf } from '../reading-matter.ts';

/** “2”, “2,3”, “[12]”, “†”, “a”. An exponent looks the same: “10⁶”. */
const MARK = /^(?:[\s\d,;.()[\]*†‡§¶–-]+|\s*[a-z]\s*)$/u;

/** Whether a text leads to a note, or is part of what does: it stands raised, and is no word. */
export function isNoteMark(text: Text): boolean {
  return MARK.test(text.data) && holderOf(text)?.closest('sup, [role~="doc-noteref"]') != null;
}

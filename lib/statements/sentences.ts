/** Where a sentence stands in its paragraph. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Behind one of these a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(["“‘/])(?:\p{L}|e\.?g|i\.?e|vs|v|cf|etc|approx|ca|al|figs?|nos?|dr|mr|mrs|ms|prof|st|inc|ltd|jr|sr|dept|vol|pp|eds?|resp|incl|esp|max|min)\.\s*$/iu;
/** U.S., A.A.: they go on before a small letter, and before what follows them in names. */
const INITIALS = /(?:^|[\s(["“‘/])(?:\p{L}\.){2,}\s*$/u;
const BEHIND_INITIALS = /^(?:\p{Ll}|Food\b|FDA\b|Department\b|National\b|Government\b)/u;
/** A mark that always ends a sentence, whatever follows. */
const ENDS_SURELY = /[!?…]["'”’)\]]*\s*$/u;

/** Splits a paragraph into its sentences, without the space around them. */
export function sentencesOf(paragraph: string): Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const { segment, index } of segmenter.segment(paragraph)) {
    open ??= index;
    const end = index + segment.length;
    if (goesOn(paragraph.slice(Math.max(open, end - 40), end), paragraph.slice(end, end + 20))) {
      continue;
    }
    const span = trimmed(paragraph, open, end);
    if (span) spans.push(span);
    open = undefined;
  }
  const rest = open === undefined ? undefined : trimmed(paragraph, open, paragraph.length);
  if (rest) spans.push(rest);
  return spans;
}

/** Whether a sentence goes on behind a place that the segmenter takes for its end. */
function goesOn(before: string, after: string): boolean {
  if (after.trim() === '' || /[\n\r\u2029]\s*$/u.test(before)) return false;
  if (ENDS_SURELY.test(before)) return false;
  return INITIALS.test(before) ? BEHIND_INITIALS.test(after) : ABBREVIATION.test(before);
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

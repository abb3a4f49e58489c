/** Where a sentence stands in its paragraph. */
export interface Span {
  readonly start: number;
  /** Behind its last unit. */
  readonly end: number;
}

/** One for each language that was asked for: to make one takes longer than to use it. */
const segmenters = new Map<string, Intl.Segmenter>();

/** Behind one of these a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(["“‘/])(?:\p{L}|e\.?g|i\.?e|vs|v|cf|etc|approx|ca|al|figs?|nos?|dr|mr|mrs|ms|prof|st|inc|ltd|jr|sr|dept|vol|pp|eds?|resp|incl|esp|max|min)\.\s*$/iu;
/** U.S., A.A.: they go on before a small letter, and before what follows them in names. */
const INITIALS = /(?:^|[\s(["“‘/])(?:\p{L}\.){2,}\s*$/u;
const BEHIND_INITIALS = /^(?:\p{Ll}|Food\b|FDA\b|Department\b|National\b|Government\b)/u;
/** A mark that always ends a sentence, whatever follows. */
const ENDS_SURELY = /[!?…]["'”’)\]]*\s*$/u;

/**
 * Splits a paragraph into its sentences, without the space around them.
 *
 * @param language BCP 47 tag, by whose rules sentences end
 */
export function sentencesOf(paragraph: string, language = 'en'): Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const { segment, index } of segmenterFor(language).segment(paragraph)) {
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

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter([language, 'en'], { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
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

/** What a reader has chosen to tell the clinic. */
export interface Enquiry {
  /** "Norwood 3"; absent where the reader leaves it out. */
  readonly pattern?: string;
  readonly questions: readonly string[];
  /** Names of terms that the reader wants to mention. */
  readonly readAbout: readonly string[];
}

/** The words that stand around what the reader has chosen. */
export interface EnquiryWords {
  readonly opening: string;
  readonly pattern: string;
  readonly questions: string;
  readonly readAbout: string;
}

/** Whether there is nothing in an enquiry yet. */
export function isEmpty({ pattern, questions, readAbout }: Enquiry): boolean {
  return pattern === undefined && questions.length === 0 && readAbout.length === 0;
}

/** The enquiry as it is shown, copied, printed and saved: the same text in each case. */
export function enquiryText(enquiry: Enquiry, words: EnquiryWords): string {
  const { pattern, questions, readAbout } = enquiry;
  return [
    words.opening,
    ...(pattern === undefined ? [] : [`${words.pattern} ${pattern}`]),
    ...(questions.length === 0 ? [] : [list(words.questions, questions)]),
    ...(readAbout.length === 0 ? [] : [list(words.readAbout, readAbout)]),
  ].join('\n\n');
}

function list(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line) => `- ${line.replaceAll('\n', '\n  ')}`)].join('\n');
}

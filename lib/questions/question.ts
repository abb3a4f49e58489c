import * as v from 'valibot';

/** A question longer than this is cut: an enquiry is read by people. */
export const LONGEST_QUESTION = 1000;

const text = v.pipe(
  v.string(),
  v.transform((value) => value.slice(0, LONGEST_QUESTION).trim()),
  v.nonEmpty(),
);

/**
 * What is stored of a question. A stored question with its words intact is mended, whatever else
 * of it is broken.
 */
export const storedQuestion = v.object({
  text,
  /** The id of the term it was asked about, if any. */
  term: v.fallback(v.optional(v.string()), undefined),
  /** Milliseconds since 1970. */
  savedAt: v.fallback(v.pipe(v.number(), v.safeInteger()), 0),
});

/** A question to be kept. */
export const newQuestion = v.strictObject({ text, term: v.optional(v.string()) });

export type NewQuestion = v.InferInput<typeof newQuestion>;

/** A question that a reader keeps for the clinic, on this device alone. */
export interface Question extends v.InferOutput<typeof storedQuestion> {
  readonly id: string;
}

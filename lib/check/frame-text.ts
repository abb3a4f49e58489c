import * as v from 'valibot';

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What a reader sees as one run of text. */
const paragraph = v.object({
  text: v.string(),
  /** Where it has marks that lead to notes (“areata²”), in UTF-16 units of the text. */
  noteMarks: v.pipe(v.array(v.pipe(v.tuple([place, place]), v.readonly())), v.readonly()),
  hidden: v.boolean(),
});

/** What stands in one frame of a page, as its reader sends it. */
export const frameText = v.object({
  title: v.string(),
  address: v.string(),
  /** As the page gives it, which may be no language at all. */
  language: v.string(),
  paragraphs: v.array(paragraph),
});

export type FrameText = Readonly<v.InferOutput<typeof frameText>>;

export type FrameParagraph = FrameText['paragraphs'][number];

/** The text of a page, frame by frame, the page itself first. */
export type PageText = readonly (FrameText & {
  /** The browser's number for the frame; 0 is the page itself. */
  readonly frame: number;
})[];

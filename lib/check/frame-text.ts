import * as v from 'valibot';

/** What stands in one frame of a page, as its reader sends it. */
export const frameText = v.object({
  title: v.string(),
  address: v.string(),
  /** As the page gives it, which may be no language at all. */
  language: v.string(),
  paragraphs: v.array(v.object({ text: v.string(), hidden: v.boolean() })),
});

export type FrameText = Readonly<v.InferOutput<typeof frameText>>;

/** The text of a page, frame by frame, the page itself first. */
export type PageText = readonly (FrameText & {
  /** The browser's number for the frame; 0 is the page itself. */
  readonly frame: number;
})[];

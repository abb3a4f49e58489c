import * as v from 'valibot';

/** What a spotter can ask of the background. The spotter itself uses the type alone. */
export const spotterMessage = v.variant('type', [
  /** The terms on the page are others than before. */
  v.strictObject({ type: v.literal('terms-changed') }),
  /** A reader wants a card, and the frame has no card host yet. */
  v.strictObject({ type: v.literal('card-wanted') }),
]);

export type SpotterMessage = v.InferOutput<typeof spotterMessage>;

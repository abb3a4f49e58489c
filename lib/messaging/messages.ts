import * as v from 'valibot';
import { newQuestion } from '../questions/question.ts';

/** What a spotter or a card can ask of the background. They themselves use the type alone. */
export const spotterMessage = v.variant('type', [
  /** The terms on the page are others than before. */
  v.strictObject({ type: v.literal('terms-changed') }),
  /** A frame may hold a term, and has no marker yet. Answered as the next is. */
  v.strictObject({ type: v.literal('marker-wanted') }),
  /** A marker may not know what holds now. Answered with what it has to know of the settings. */
  v.strictObject({ type: v.literal('spotting-wanted') }),
  /** A reader may want a card in a moment: with this, the background has woken up. */
  v.strictObject({ type: v.literal('card-likely') }),
  /** A reader wants a card, and the frame has no card host yet. */
  v.strictObject({ type: v.literal('card-wanted') }),
  /** The same in a frame that is too small for a card: the page around has to have one. */
  v.strictObject({ type: v.literal('card-wanted-above') }),
  /** A frame with the card's code is back from where nobody could tell it of another language. */
  v.strictObject({ type: v.literal('words-wanted') }),
  /** A reader wants the card of a term in a frame that is too small for it. */
  v.strictObject({
    type: v.literal('card-above'),
    term: v.string(),
    cause: v.picklist(['hover', 'press']),
    instead: v.boolean(),
    place: v.number(),
  }),
  /** A reader has done with that card, or only left its term. */
  v.strictObject({ type: v.literal('close-card-above'), left: v.boolean() }),
  /** A card is shown while another frame may have the focus: Esc is to close it there too. */
  v.strictObject({ type: v.literal('escape-wanted') }),
  /** A reader has pressed Esc in a frame that was told to listen for it. */
  v.strictObject({ type: v.literal('escape-pressed') }),
  /** A reader saves a question. The background checks what comes out of a page, and keeps it. */
  v.strictObject({ type: v.literal('save-question'), question: newQuestion }),
  /** A reader wants to prepare an enquiry, reading the card of this term. */
  v.strictObject({ type: v.literal('prepare-enquiry'), term: v.string() }),
  /** A reader wants the page checked, with the card of this term beside it. */
  v.strictObject({ type: v.literal('check-page'), term: v.string() }),
]);

export type SpotterMessage = v.InferOutput<typeof spotterMessage>;

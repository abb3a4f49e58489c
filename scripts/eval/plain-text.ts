/** A text with one kind of space, hyphen and apostrophe, and where each of its units stood. */
export interface PlainText {
  readonly text: string;
  /** For each unit of `text`, and for its end, the place in the text that it was made from. */
  readonly places: readonly number[];
}

/** What a reader takes for the same, on the left as written and on the right as it is compared. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/, ''],
  [/\s/, ' '],
  [/[\u2010-\u2013]/, '-'],
  [/[\u2018\u2019\u02BC\u00B4`]/, "'"],
];

/** Makes the plain text of a text, unit by unit. */
export function plainText(original: string): PlainText {
  let text = '';
  const places: number[] = [];
  for (let place = 0; place < original.length; place++) {
    const unit = original.charAt(place);
    const alike = ALIKE.find(([written]) => written.test(unit))?.[1];
    const plain = alike ?? (/[ﬀ-ﬆ！-～]/.test(unit) ? unit.normalize('NFKC') : unit);
    text += plain;
    for (let more = 0; more < plain.length; more++) places.push(place);
  }
  places.push(original.length);
  return { text, places };
}

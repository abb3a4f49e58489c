import * as v from 'valibot';

/** Joins what is wrong and what to do about it into the one message that valibot carries. */
export function told(problem: string, remedy: string): string {
  return `${problem}\n${remedy}`;
}

/** Marks that nobody sees and that come along when text is pasted; and what a wrong encoding leaves. */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\uFFFD]/u;
const GARBLED = /â€|Ã[\u00A0-\u00BF]/u;

/** A text that people read. */
export const text = (description: string) =>
  v.pipe(
    v.string(),
    v.minLength(1, told('the text is empty', 'Write it, or take the whole entry out.')),
    v.check(
      (value) => value === '' || value.trim() !== '',
      told('the text is nothing but spaces', 'Write it, or take the whole entry out.'),
    ),
    v.check(
      (value) => !UNSEEN.test(value),
      told(
        'the text holds a character that cannot be seen',
        'It probably came along when the text was pasted: delete the text and type it.',
      ),
    ),
    v.check(
      (value) => !GARBLED.test(value),
      told(
        'the text holds letters garbled by a wrong encoding (such as “â€™” for an apostrophe)',
        'Type those words again.',
      ),
    ),
    v.description(description),
  );

/** The id of a file or a condition. */
export const id = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      told(
        'this is no id',
        'An id has small letters, digits and single hyphens only: “hair-follicle”.',
      ),
    ),
    v.description(description),
  );

/** The id of a fact. */
export const factId = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z][A-Za-z0-9-]*$/,
    told('this is no fact’s id', 'Begin with a letter and go on with letters and digits: “F07”.'),
  ),
  v.description('The id of a fact of the article, such as F07.'),
);

const HTTPS = /^https:\/\/[^\s/@]+\.[^\s/@.]+(?:[/?#]\S*)?$/;

/** An address on the web. */
export const link = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(
      HTTPS,
      told(
        'this is no https link',
        'Copy the whole address from the browser; it begins with “https://”.',
      ),
    ),
    v.check(
      (value) => !HTTPS.test(value) || URL.canParse(value),
      told('no browser can open this link', 'Copy the whole address from the browser.'),
    ),
    v.description(description),
  );

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** A day that the calendar has. */
export const date = (description: string) =>
  v.pipe(
    v.string(),
    v.isoDate(told('this is no date', 'Write year, month and day in figures: “2026-01-31”.')),
    v.check(
      (value) => !DAY.test(value) || new Date(value).toISOString().startsWith(value),
      told('the calendar has no such day', 'Correct the day or the month.'),
    ),
    v.description(description),
  );

/** The language of an article. */
export const language = v.pipe(
  v.string(),
  v.check(
    isLanguageTag,
    told('this is no language code', 'Write “en-GB” for British English, “es” for Spanish.'),
  ),
  v.description('The language the sentences are written in, as a code: en-GB, es, fr.'),
);

/** A list that may be empty. */
export const list = <Item extends v.GenericSchema>(item: Item, description: string) =>
  v.pipe(v.array(item), v.description(description));

/** A list with at least one entry. */
export const filledList = <Item extends v.GenericSchema>(
  item: Item,
  description: string,
  problem: string,
  remedy: string,
) => v.pipe(v.array(item), v.minLength(1, told(problem, remedy)), v.description(description));

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

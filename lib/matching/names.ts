/** "Vuong T, Forastiere AA, Adams G": one behind the other, each with initials. */
const AUTHOR = String.raw`\p{Lu}[\p{L}'’-]+\s+\p{Lu}{1,3}`;
const SURNAME_BEFORE = /\p{Lu}\p{Ll}[\p{L}'’-]*,?\s+$/u;
const AUTHOR_BEFORE = new RegExp(String.raw`${AUTHOR}[,;]\s+\p{Lu}[\p{L}'’-]+\s+$`, 'u');
const AUTHOR_OR_ET_AL_AFTER = new RegExp(
  String.raw`^(?:[,;]\s+${AUTHOR}(?!\p{L})|,?\s+et\s+al)`,
  'u',
);
/** "Hashimoto's team"; where the possessive is the disease, it is a form of its own. */
const OWNER = /^['’]s(?!\p{L})/u;
const INITIALS_OR_ET_AL_AFTER = /^(?:\s+\p{Lu}{1,2}(?![\p{L}\p{Nd}])|,\s+\p{Lu}\.|,?\s+et\s+al)/u;
const TITLE_OR_GIVEN_NAME_BEFORE = /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}*\.?\s+$/u;

const REST_OF_POSTCODE_AFTER = /^\s\p{Nd}\p{Lu}{2}(?![\p{L}\p{Nd}])/iu;

/**
 * Whether words that can be a surname, somebody's initials or half a postcode stand as such:
 * "Hashimoto K", "Dr Hashimoto", "Smith AA, Jones B", "NW3 6LL".
 *
 * @param before the text that leads up to them
 * @param after the text that follows them
 */
export function isInName(before: string, written: string, after: string): boolean {
  if (/\p{Nd}/u.test(written)) return REST_OF_POSTCODE_AFTER.test(after);
  if (/\p{Ll}/u.test(written)) {
    return (
      OWNER.test(after) ||
      INITIALS_OR_ET_AL_AFTER.test(after) ||
      TITLE_OR_GIVEN_NAME_BEFORE.test(before)
    );
  }
  return (
    AUTHOR_BEFORE.test(before) || (SURNAME_BEFORE.test(before) && AUTHOR_OR_ET_AL_AFTER.test(after))
  );
}

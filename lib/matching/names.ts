import { late } from './late.ts';

/** "Vuong T, Forastiere AA, Adams G": one behind the other, each with initials. */
const AUTHOR = String.raw`\p{Lu}[\p{L}'’-]+\s+\p{Lu}{1,3}`;

/** What can be written in a name's place. */
const written = late(() => ({
  number: unicode(String.raw`\p{Nd}`),
  word: unicode(String.raw`\p{Ll}`),
}));

/** What stands beside somebody's initials. */
const besideInitials = late(() => ({
  surnameBefore: unicode(String.raw`\p{Lu}\p{Ll}[\p{L}'’-]*,?\s+$`),
  authorBefore: unicode(String.raw`${AUTHOR}[,;]\s+\p{Lu}[\p{L}'’-]+\s+$`),
  authorOrEtAlAfter: unicode(String.raw`^(?:[,;]\s+${AUTHOR}(?!\p{L})|,?\s+et\s+al)`),
}));

/** What stands beside a surname. */
const besideSurname = late(() => ({
  /** "Hashimoto's team"; where the possessive is the disease, it is a form of its own. */
  owner: unicode(String.raw`^['’]s(?!\p{L})`),
  initialsOrEtAlAfter: unicode(
    String.raw`^(?:\s+\p{Lu}{1,2}(?![\p{L}\p{Nd}])|,\s+\p{Lu}\.|,?\s+et\s+al)`,
  ),
  titleOrGivenNameBefore: unicode(String.raw`(?<![\p{L}\p{M}])\p{Lu}\p{Ll}*\.?\s+$`),
}));

const restOfPostcode = late(() => unicode(String.raw`^\s+\p{Nd}\p{Lu}{2}(?![\p{L}\p{Nd}])`, 'i'));

function unicode(source: string, flags = ''): RegExp {
  return new RegExp(source, `${flags}u`);
}

/**
 * Whether words that can be a surname, somebody's initials or half a postcode stand as such:
 * "Hashimoto K", "Dr Hashimoto", "Smith AA, Jones B", "NW3 6LL".
 *
 * @param before the text that leads up to them
 * @param name the words as they are written
 * @param after the text that follows them
 */
export function isInName(before: string, name: string, after: string): boolean {
  if (written().number.test(name)) return restOfPostcode().test(after);
  if (written().word.test(name)) {
    const { owner, initialsOrEtAlAfter, titleOrGivenNameBefore } = besideSurname();
    return (
      owner.test(after) || initialsOrEtAlAfter.test(after) || titleOrGivenNameBefore.test(before)
    );
  }
  const { authorBefore, surnameBefore, authorOrEtAlAfter } = besideInitials();
  return authorBefore.test(before) || (surnameBefore.test(before) && authorOrEtAlAfter.test(after));
}

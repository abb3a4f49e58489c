import type { Mention } from './mentions.ts';
import type { Sentence } from './sentence.ts';

const OTHERS =
  /^(?:clinics?|doctors?|dr|dermatologists?|trichologists?|team|teams|centre|centres|center|hospital|hospitals|practice|nurses?|specialists?|department|service|services|charity|firm|company|shop|pharmacy|gp|gps|surgery|institute|staff)$/;
const BY = /^(?:with|using|by|through|via|include|includes|including|like|as|give|gives|giving)$/;

/** “The clinic treats alopecia areata and sells minoxidil”: not with it, as far as is said. */
export function isDoneByOthers(
  { words, clauses }: Sentence,
  treatment: Mention,
  saying: Mention,
): boolean {
  const treats = words.slice(saying.from, saying.to).some((word) => word.startsWith('treat'));
  if (!treats) return false;
  const before = clauses.of[saying.from]?.places.filter((at) => at < saying.from) ?? [];
  return (
    treatment.from >= saying.to &&
    before.some((at) => OTHERS.test(words[at] ?? '')) &&
    !words.slice(saying.to, treatment.from).some((word) => BY.test(word))
  );
}

import type { Mention } from './mentions.ts';
import type { Sentence } from './sentence.ts';

const FILLER =
  /^(?:and|or|nor|both|either|neither|the|a|an|of|topical|oral|also|as|well|like|such|in|for|other|including|with|plus|severe|extensive|tablets?|foam|creams?|lotion|pulse|iv|intravenous|intralesional|injected|systemic|potent|strong|contact|dose|low|high|then|even|brand|name|&)$/;
const MOST_BETWEEN = 12;

/** Whether two things are named in one breath: “finasteride, dutasteride and minoxidil”. */
export function isNamedTogether(sentence: Sentence, a: Mention, b: Mention): boolean {
  const { words, tokens, mentions } = sentence;
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  if (second.from - first.to > MOST_BETWEEN) return false;
  const named = new Set<number>();
  for (const { from, to } of mentions) for (let at = from; at < to; at++) named.add(at);
  let apart = false;
  for (let at = first.to; at <= second.from; at++) {
    const before = tokens[at]?.before ?? '';
    if (/[,/&+]/.test(before)) apart = true;
    else if (/[^\s"“”()]/.test(before)) return false;
    if (at === second.from) break;
    const word = words[at] ?? '';
    if (/^(?:and|or|nor|plus|well)$/.test(word)) apart = true;
    if (!named.has(at) && !FILLER.test(word)) return false;
  }
  return apart;
}

import { type Place, textAfter, textBefore } from './around.ts';
import { late } from './late.ts';
import type { PiecedText } from './pieced-text.ts';

/** What may join a word to the rest of an address: nearly every word is spared the closer look. */
const JOINTS = '@_./=&?%#+-';
/** How far an address may reach to either side of a word, in UTF-16 units. */
const REACH = 250;

const signs = late(() => ({
  /** "https://shop.example/finasteride", "www.shop.example", "minoxidil.com", "minoxidil.pdf" */
  address:
    /:\/\/|^\W*www\.|\w@[a-z]|\w\.(?:com|org|net|edu|gov|co|info|uk|us|html?|php|aspx?|pdf)(?![\w-])/i,
  /** "@minoxidil", "best_minoxidil" */
  nameBefore: /(?:@|\w_)$/,
  nameAfter: /^_\w/,
}));

/** Whether a word lies in an address, somebody's handle or a name of a program's: no words to read. */
export function isInAddress<Piece>(
  text: PiecedText<Piece>,
  start: Place<Piece>,
  end: Place<Piece>,
): boolean {
  const ahead = start.at > 0 ? start.data.charCodeAt(start.at - 1) : text.unitBefore(start.piece);
  const behind = end.at < end.data.length ? end.data.charCodeAt(end.at) : text.unitAfter(end.piece);
  if (!isJoint(ahead) && (!isJoint(behind) || endsSentence(end))) return false;
  const before = /\S*$/.exec(textBefore(text, start, REACH))?.[0] ?? '';
  const after = /^\S*/.exec(textAfter(text, end, REACH))?.[0] ?? '';
  const { address, nameBefore, nameAfter } = signs();
  return nameBefore.test(before) || nameAfter.test(after) || address.test(`${before}x${after}`);
}

function isJoint(code: number | undefined): boolean {
  return code !== undefined && JOINTS.includes(String.fromCharCode(code));
}

/** Most joints are full stops before a space. */
function endsSentence({ data, at }: Place<unknown>): boolean {
  return data.startsWith('. ', at);
}

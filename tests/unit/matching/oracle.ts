/**
 * Matching, slow and obvious: at every word every form is tried letter by letter. It shares no
 * code with the matcher, so that the two cannot be wrong in the same way.
 */

interface Letter {
  readonly character: string;
  readonly piece: number;
}

/**
 * What is to be found: `form: the text it covers`, in reading order.
 *
 * @param forms as written in small letters, words set off by single spaces
 * @param line pieces and blocks as `pieced` of find.ts takes them
 */
export function findSlowly(forms: readonly string[], line: string): string[] {
  return line.split('¶').flatMap((block) => findInBlock(forms, lettersOf(block)));
}

function lettersOf(block: string): Letter[] {
  return block
    .split('|')
    .flatMap((text, piece) =>
      text.startsWith('[') ? [] : text.split('').map((character) => ({ character, piece })),
    );
}

function findInBlock(forms: readonly string[], letters: readonly Letter[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < letters.length; at++) {
    if (!isWord(letters[at]) || isWord(lastSeen(letters, at))) continue;
    let end = at;
    let best = '';
    for (const form of forms) {
      const formEnd = endOf(form, letters, at);
      if (formEnd > end && endsThere(letters, formEnd)) [end, best] = [formEnd, form];
    }
    if (end === at) continue;
    found.push(
      `${best}: ${letters
        .slice(at, end)
        .map(({ character }) => character)
        .join('')}`,
    );
    at = end - 1;
  }
  return found;
}

/** The place behind a form that stands at a place; -1 where it does not stand there. */
function endOf(form: string, letters: readonly Letter[], from: number): number {
  let rest = form;
  let at = from;
  while (rest !== '') {
    const letter = letters[at];
    if (!letter) return -1;
    if (isUnseen(letter.character)) {
      at++;
      continue;
    }
    if (rest.startsWith(' ')) {
      let gap = 0;
      if (/[-‑]/.test(letter.character)) at += gap = 1;
      for (; at < letters.length; at++) {
        const { character } = letters[at] ?? { character: '' };
        if (/\s/.test(character)) gap++;
        else if (!isUnseen(character)) break;
      }
      if (gap === 0) return -1;
      rest = rest.slice(1);
      continue;
    }
    const plain = plainOf(letter.character);
    if (!rest.startsWith(plain)) return -1;
    rest = rest.slice(plain.length);
    at++;
  }
  return at;
}

function endsThere(letters: readonly Letter[], end: number): boolean {
  const next = letters.slice(end).find(({ character }) => !isUnseen(character));
  if (!next || !isWord(next)) return true;
  return /\d/.test(next.character) && next.piece !== letters[end - 1]?.piece;
}

function lastSeen(letters: readonly Letter[], at: number): Letter | undefined {
  return letters.slice(0, at).findLast(({ character }) => !isUnseen(character));
}

function isWord(letter: Letter | undefined): boolean {
  return letter !== undefined && /[a-zéﬁ\d]/i.test(letter.character);
}

function isUnseen(character: string): boolean {
  return character === '\u00AD' || character === '\u200B';
}

function plainOf(character: string): string {
  return character.toLowerCase().replace('é', 'e').replace('ﬁ', 'fi');
}

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import englishWords from 'word-list';

/** Names of diseases, drugs and parts of the body, beside the file that the package exports. */
const MEDICAL = new URL(
  'dict/medicalterms-en.txt.gz',
  import.meta.resolve('@cspell/dict-medicalterms'),
);

let read: ReadonlySet<string> | undefined;

/** Every real word there is, in small letters, as far as a dictionary of English and one of medicine know. */
export function realWords(): string[] {
  return [...dictionary()];
}

/** Whether it is one of them. */
export function isRealWord(word: string): boolean {
  return dictionary().has(word);
}

function dictionary(): ReadonlySet<string> {
  if (read) return read;
  const english = readFileSync(englishWords, 'utf8');
  const medical = gunzipSync(readFileSync(MEDICAL)).toString();
  return (read = new Set(`${english}\n${medical}`.toLowerCase().match(/[a-z]+/g)));
}

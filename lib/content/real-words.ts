import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';

const { resolve } = createRequire(import.meta.url);

/** A dictionary of English, and one of medicine: names of diseases, drugs and parts of the body. */
const ENGLISH = resolve('word-list/words.txt');
const MEDICAL = resolve('@cspell/dict-medicalterms/dict/medicalterms-en.txt.gz');

/** Every real word there is, in small letters, as far as the dictionaries know. */
export function realWords(): string[] {
  const text = `${readFileSync(ENGLISH, 'utf8')}\n${gunzipSync(readFileSync(MEDICAL)).toString()}`;
  return [...new Set(text.toLowerCase().split(/[^a-z]+/))];
}

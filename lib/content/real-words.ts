import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import englishWords from 'word-list';

/** Names of diseases, drugs and parts of the body, beside the file that the package exports. */
const MEDICAL = new URL(
  'dict/medicalterms-en.txt.gz',
  import.meta.resolve('@cspell/dict-medicalterms'),
);

/** Every real word there is, in small letters, as far as a dictionary of English and one of medicine know. */
export function realWords(): string[] {
  const english = readFileSync(englishWords, 'utf8');
  const medical = gunzipSync(readFileSync(MEDICAL)).toString();
  return [...new Set(`${english}\n${medical}`.toLowerCase().split(/[^a-z]+/))];
}

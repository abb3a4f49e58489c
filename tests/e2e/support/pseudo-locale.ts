import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Messages = Record<string, { message: string }>;

/** What a language that is long-winded adds to English. */
const LONGER = 0.4;

/** Names that others than a translator fill in, and marks of the messages' own. */
const NOT_WORDS = /[{}$%[\]()|]|^\W*$/;

/**
 * Puts a language that nobody speaks in the place of Spanish: English, each word longer, and
 * running from right to left.
 */
export async function speakPseudo(extensionDir: string): Promise<void> {
  const english = join(extensionDir, '_locales/en/messages.json');
  const messages: Messages = JSON.parse(await readFile(english, 'utf8'));
  for (const message of Object.values(messages)) message.message = longer(message.message);
  messages['language'] = { message: 'ar' };
  messages['direction'] = { message: 'rtl' };
  await writeFile(join(extensionDir, '_locales/es/messages.json'), JSON.stringify(messages));
}

/** `Copy` becomes `Copyyy`. */
function longer(message: string): string {
  return message
    .split(' ')
    .map((word) => {
      if (NOT_WORDS.test(word)) return word;
      const [, start = '', letter = '', end = ''] = /^(.*)(\w)(\W*)$/u.exec(word) ?? [];
      // Alike with a mark behind it: labels begin with what their buttons say.
      return start + letter.repeat(1 + Math.ceil((start.length + 1) * LONGER)) + end;
    })
    .join(' ');
}

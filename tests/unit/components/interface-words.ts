import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Lets the fake browser say what the locale file says, as a real one would. */
export async function speakEnglish(): Promise<void> {
  const file = join(import.meta.dirname, '../../../locales/en.yml');
  const messages = generateChromeMessages(await parseMessagesFile(file));
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(
    (key, substitutions = []) =>
      messages[key]?.message.replaceAll('$1', String([substitutions].flat()[0])) ?? '',
  );
}

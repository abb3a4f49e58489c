import browser from 'webextension-polyfill';
import { speak, type Words } from '../words.ts';
import type { Settings } from './schema.ts';
import { readKept } from './store.ts';

/** The words of the language that the reader wants; undefined where that is the browser's own. */
async function wordsFor(language: Settings['language']): Promise<Words | undefined> {
  if (language === 'browser') return undefined;
  const file = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  return file.json();
}

/** The words of the language that is kept now. */
export async function wordsNow(): Promise<Words | undefined> {
  return wordsFor((await readKept()).settings.language);
}

/** Has this page of the extension speak the language that the reader wants. */
export async function speakAsSet({ language }: Settings): Promise<void> {
  speak(await wordsFor(language));
}

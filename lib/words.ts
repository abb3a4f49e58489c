import { browser } from 'wxt/browser';

/** What the interface says in one language, as the browser keeps it in `_locales`. */
export type Words = Readonly<Record<string, { readonly message: string }>>;

interface Messages {
  getMessage(key: string, substitutions?: string | string[]): string;
}

const messages: Messages = browser.i18n;
/** What the browser says by itself: in its own language, or in English. */
const ownMessage = messages.getMessage.bind(messages);

/**
 * Has this script's interface speak with these words; without any, as the browser does. No browser
 * lets an extension choose, so its answers are replaced: https://github.com/w3c/webextensions/issues/258
 */
export function speak(words: Words | undefined): void {
  const getMessage: Messages['getMessage'] = (key, substitutions) => {
    const message = words?.[key]?.message;
    if (message === undefined) return ownMessage(key, substitutions);
    const [first = ''] = [substitutions].flat();
    return message.replaceAll('$1', () => first);
  };
  Object.assign(messages, { getMessage });
}

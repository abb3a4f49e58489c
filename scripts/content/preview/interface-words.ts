import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

const MODULES: Readonly<Record<string, string>> = {
  '#i18n': '\0interface-words',
  '@wxt-dev/browser': '\0interface-words-browser',
};

/** Gives the components their words outside an extension: the same library, and in the place of the browser the file itself. */
export function interfaceWords(localeFile: string): Plugin {
  return {
    name: 'clinic-context:interface-words',
    enforce: 'pre',
    // Bundled ahead, the library would bring the browser's own API along.
    config: () => ({ optimizeDeps: { exclude: ['@wxt-dev/i18n'] } }),
    resolveId: (id) => MODULES[id],
    async load(id) {
      if (id === MODULES['#i18n']) {
        return `import { createI18n } from '@wxt-dev/i18n';\nexport const i18n = createI18n();`;
      }
      if (id !== MODULES['@wxt-dev/browser']) return undefined;
      this.addWatchFile(localeFile);
      const messages = generateChromeMessages(await parseMessagesFile(localeFile));
      return `
        const messages = ${JSON.stringify(messages)};
        const getMessage = (key, [count] = []) => messages[key]?.message.replaceAll('$1', count) ?? '';
        export const browser = { i18n: { getMessage } };`;
    },
  };
}

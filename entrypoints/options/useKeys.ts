import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';

/** A command that a reader can give by keyboard. */
export interface Key {
  readonly command: string;
  /** As the browser writes it, such as `Alt+Shift+E`; empty where none is set. */
  readonly keys: string;
}

/** The keys as the browser has them now. None in browsers without such, as on telephones. */
export function useKeys(): readonly Key[] {
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const read = async () => {
      const commands: typeof browser.commands | undefined = browser.commands;
      const all = (await commands?.getAll()) ?? [];
      if (controller.signal.aborted) return;
      setKeys(all.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut })));
    };
    void read();
    // They are changed in the browser's own page, and looked at again on the way back.
    window.addEventListener('focus', () => void read(), { signal: controller.signal });
    return () => {
      controller.abort();
    };
  }, []);
  return keys;
}

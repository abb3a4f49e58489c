import { i18n } from '#i18n';
import browser from 'webextension-polyfill';
import { Section } from './Section.tsx';
import { useKeys } from './useKeys.ts';

/** What each command of the manifest does, in the order in which a reader needs it. */
const COMMANDS = {
  'next-term': 'commands.next',
  'previous-term': 'commands.previous',
  'open-card': 'commands.open',
  _execute_action: 'commands.list',
  'check-page': 'commands.check',
} as const;

/** The keys that do something on a page, and the way to where the browser lets them be changed. */
export function KeySettings() {
  const keys = useKeys();
  if (keys.length === 0) return null;
  const keysOf = (name: string) => keys.find(({ command }) => command === name)?.keys ?? '';
  return (
    <Section title={i18n.t('options.keys.title')}>
      <dl className="keys">
        {Object.entries(COMMANDS).map(([name, words]) => (
          <div className="keys__row" key={name}>
            <dt>{i18n.t(words)}</dt>
            <dd>{keysOf(name) ? <kbd>{keysOf(name)}</kbd> : i18n.t('options.keys.none')}</dd>
          </div>
        ))}
      </dl>
      <div className="options__buttons">
        <button className="button" type="button" onClick={() => void openKeys()}>
          {i18n.t('options.keys.change')}
        </button>
      </div>
    </Section>
  );
}

/** Opens the browser's own page for keys. */
async function openKeys(): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.commands.openShortcutSettings();
  // Chrome has no other way there; its kin take the address for their own.
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

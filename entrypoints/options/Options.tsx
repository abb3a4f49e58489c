import { i18n } from '#i18n';
import type { Settings } from '../../lib/settings/schema.ts';
import { CardSettings } from './CardSettings.tsx';
import { FileSettings } from './FileSettings.tsx';
import { KeySettings } from './KeySettings.tsx';
import { LookSettings } from './LookSettings.tsx';
import { MarkSettings } from './MarkSettings.tsx';
import { SiteSettings } from './SiteSettings.tsx';
import { useSettings } from './useSettings.ts';

/** The settings page. Every change holds at once, here and in open tabs. */
export function Options() {
  const { settings, change, failure } = useSettings();
  const onChange = (changed: Partial<Settings>) => void change(changed);
  return (
    <main className="options">
      <header className="options__header">
        <h1 className="options__title">{i18n.t('options.title')}</h1>
        <p>{i18n.t('options.intro')}</p>
      </header>
      {failure !== undefined && (
        <p className="options__failure" role="alert">
          {i18n.t('options.notKept', { reason: failure })}
        </p>
      )}
      {settings && (
        <>
          <MarkSettings settings={settings} onChange={onChange} />
          <CardSettings settings={settings} onChange={onChange} />
          <KeySettings />
          <SiteSettings settings={settings} onChange={onChange} />
          <LookSettings settings={settings} onChange={onChange} />
          <FileSettings settings={settings} onReplace={change} />
        </>
      )}
    </main>
  );
}

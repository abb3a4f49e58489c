import { i18n } from '#i18n';
import { CardSettings } from './CardSettings.tsx';
import { FileSettings } from './FileSettings.tsx';
import { LookSettings } from './LookSettings.tsx';
import { MarkSettings } from './MarkSettings.tsx';
import { SiteSettings } from './SiteSettings.tsx';
import { useSettings } from './useSettings.ts';

/** The settings page. Every change holds at once, here and in open tabs. */
export function Options() {
  const { settings, change, failure } = useSettings();
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
          <MarkSettings settings={settings} onChange={change} />
          <CardSettings settings={settings} onChange={change} />
          <SiteSettings settings={settings} onChange={change} />
          <LookSettings settings={settings} onChange={change} />
          <FileSettings settings={settings} onChange={change} />
        </>
      )}
    </main>
  );
}

import { i18n } from '#i18n';

/** Stands in front in the window in which links are opened, and says what the window is for. */
export function WindowPage() {
  return (
    <main className="links">
      <h1 className="links__title">{i18n.t('links.window.title')}</h1>
      <p>{i18n.t('links.window.meaning')}</p>
    </main>
  );
}

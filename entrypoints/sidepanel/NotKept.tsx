import { i18n } from '#i18n';
import { CheckManyLinks } from '../../components/CheckManyLinks.tsx';

/** Stands where the check of a link has gone, and says what to do. No other page takes its place. */
export function NotKept() {
  return (
    <main className="panel">
      <section className="state">
        <h1 className="state__title">{i18n.t('sidepanel.notKept')}</h1>
        <p>{i18n.t('sidepanel.notKeptHelp')}</p>
        <CheckManyLinks />
      </section>
    </main>
  );
}

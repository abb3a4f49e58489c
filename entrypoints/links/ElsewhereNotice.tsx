import { i18n } from '#i18n';

/** Says that another tab checks links: two would get in each other's way. */
export function ElsewhereNotice() {
  return (
    <main className="links">
      <h1 className="links__title">{i18n.t('links.title')}</h1>
      <section className="state">
        <p>{i18n.t('links.elsewhere')}</p>
        <button
          className="button"
          type="button"
          onClick={() => {
            location.reload();
          }}
        >
          {i18n.t('links.lookAgain')}
        </button>
      </section>
    </main>
  );
}

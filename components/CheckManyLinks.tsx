import { i18n } from '#i18n';

/** The way to the link check, in a tab of its own. */
export function CheckManyLinks() {
  return (
    <a className="link" href="/links.html" target="_blank" rel="noreferrer" data-arrow-stop>
      {i18n.t('links.openPage')}
    </a>
  );
}

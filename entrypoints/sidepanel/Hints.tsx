import { i18n } from '#i18n';
import { useId } from 'react';
import { writeHints } from '../../lib/hints/file.ts';
import { deleteHints } from '../../lib/hints/store.ts';
import { saveAsFile } from '../../lib/save-as-file.ts';
import { useHints } from './useHints.ts';

/** What has been noted for the article's editor, to take along or to delete; nothing while there is none. */
export function Hints() {
  const kept = useHints();
  const id = useId();
  if (!kept || kept.hints.length + kept.unreadable === 0) return null;
  const { hints, unreadable } = kept;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 className="section__title" id={id}>
        {i18n.t('sidepanel.hints')}
      </h2>
      <p className="fine">{i18n.t('sidepanel.hintsHelp')}</p>
      <p>{i18n.t('sidepanel.noteCount', hints.length)}</p>
      {unreadable > 0 && (
        <p className="notice" role="alert">
          {i18n.t('sidepanel.hintsUnreadable', unreadable)}
        </p>
      )}
      <div className="row">
        {hints.length > 0 && (
          <button
            className="button"
            type="button"
            onClick={() => {
              saveAsFile('hints.json', writeHints(hints));
            }}
          >
            {i18n.t('sidepanel.hintsSave')}
          </button>
        )}
        <button
          className="button"
          type="button"
          onClick={() => {
            void deleteHints();
          }}
        >
          {i18n.t('sidepanel.hintsDelete')}
        </button>
      </div>
    </section>
  );
}

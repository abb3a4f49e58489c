import { i18n } from '#i18n';
import { useId, useRef, useState } from 'react';
import { AlertNotice } from '../../components/AlertNotice.tsx';
import { type Outcome, OutcomeLine } from '../../components/OutcomeLine.tsx';
import { useAttempt } from '../../components/useAttempt.ts';
import { writeHints } from '../../lib/hints/file.ts';
import { deleteHints } from '../../lib/hints/store.ts';
import { saveAsFile } from '../../lib/helpers/save-as-file.ts';
import { useHints } from './useHints.ts';

const FILE = 'hints.json';

/** What has been noted for the article's editor, to take along or to delete; nothing while there is none. */
export function Hints() {
  const kept = useHints();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  const { failure, attempt } = useAttempt();
  if (!kept) return null;
  const { hints, unreadable } = kept;
  const isEmpty = hints.length + unreadable === 0;
  // Once they are deleted, that is said here, and they can be had back.
  if (isEmpty && !outcome) return null;

  const save = () => {
    saveAsFile(FILE, writeHints(hints));
    setOutcome({ says: i18n.t('sidepanel.saved', { file: FILE }) });
  };
  const deleteAll = () => {
    // The button goes, and would take the focus with it.
    heading.current?.focus();
    void attempt(async () => {
      const putBack = await deleteHints();
      setOutcome({ says: i18n.t('sidepanel.hintsDeleted'), undo: () => attempt(putBack) });
    });
  };

  return (
    <section className="section" aria-labelledby={id}>
      <h2 className="section__title" id={id} ref={heading} tabIndex={-1}>
        {i18n.t('sidepanel.hints')}
      </h2>
      <p className="fine">{i18n.t('sidepanel.hintsHelp')}</p>
      {!isEmpty && <p>{i18n.t('sidepanel.noteCount', hints.length)}</p>}
      <AlertNotice>{unreadable > 0 && i18n.t('sidepanel.hintsUnreadable', unreadable)}</AlertNotice>
      {!isEmpty && (
        <div className="row">
          {hints.length > 0 && (
            <button className="button" type="button" onClick={save}>
              {i18n.t('sidepanel.hintsSave')}
            </button>
          )}
          <button className="button" type="button" onClick={deleteAll}>
            {i18n.t('sidepanel.hintsDelete')}
          </button>
        </div>
      )}
      <OutcomeLine outcome={outcome} onChange={setOutcome} />
      <AlertNotice>{failure !== undefined && i18n.t('sidepanel.noteRefused')}</AlertNotice>
    </section>
  );
}

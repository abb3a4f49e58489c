import { i18n } from '#i18n';
import { useEffect, useState } from 'react';
import { savedFromMenu } from '../../lib/questions/saved-from-menu.ts';

/** Says what became of selected words that the reader has just saved from the context menu. */
export function SavedFromMenu() {
  const [worked, setWorked] = useState<boolean>();
  useEffect(() => {
    const controller = new AbortController();
    savedFromMenu.onGiven(setWorked, controller.signal);
    return () => {
      controller.abort();
    };
  }, []);
  return (
    <output className="said save-said">
      {worked !== undefined && i18n.t(worked ? 'questions.saved' : 'questions.notSaved')}
    </output>
  );
}

import { i18n } from '#i18n';
import type { SavedQuestions } from '../lib/questions/store.ts';
import { AlertNotice } from './AlertNotice.tsx';

interface Props {
  readonly saved: SavedQuestions;
  readonly onClear: (ids: readonly string[]) => void;
}

/** Says that saved questions cannot be read; clears away what is left of those that are lost. */
export function UnreadableQuestions({ saved: { unreadable: ids, failure }, onClear }: Props) {
  if (failure !== undefined) {
    return <AlertNotice>{i18n.t('questions.notRead', { reason: failure })}</AlertNotice>;
  }
  if (ids.length === 0) return null;
  return (
    <AlertNotice>
      <p>{i18n.t('questions.unreadable', ids.length)}</p>
      <button
        className="button"
        type="button"
        onClick={() => {
          onClear(ids);
        }}
      >
        {i18n.t('questions.clear')}
      </button>
    </AlertNotice>
  );
}

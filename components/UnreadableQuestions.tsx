import { i18n } from '#i18n';
import { AlertNotice } from './AlertNotice.tsx';

interface Props {
  readonly ids: readonly string[];
  readonly onClear: (ids: readonly string[]) => void;
}

/** Says that saved questions were lost, and clears away what is left of them. */
export function UnreadableQuestions({ ids, onClear }: Props) {
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

import { i18n } from '#i18n';
import { deleteQuestions } from '../lib/questions/store.ts';

interface Props {
  readonly ids: readonly string[];
}

/** Says that saved questions were lost, and clears away what is left of them. */
export function UnreadableQuestions({ ids }: Props) {
  if (ids.length === 0) return null;
  return (
    <div className="notice" role="alert">
      <p>{i18n.t('questions.unreadable', ids.length)}</p>
      <button
        className="button"
        type="button"
        onClick={() => {
          void deleteQuestions(ids);
        }}
      >
        {i18n.t('questions.clear')}
      </button>
    </div>
  );
}

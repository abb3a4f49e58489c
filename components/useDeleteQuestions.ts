import { i18n } from '#i18n';
import { type RefObject, useState } from 'react';
import { deleteQuestions } from '../lib/questions/store.ts';
import type { Outcome } from './OutcomeLine.tsx';
import type { useAttempt } from './useAttempt.ts';

interface Deleting {
  /** What came of it, for an `OutcomeLine`. */
  readonly outcome: Outcome | undefined;
  readonly setOutcome: (outcome: Outcome) => void;
  /** Deletes a question, which can be had back. */
  readonly deleteOne: (id: string) => void;
  /** Clears away what cannot be read. */
  readonly clear: (ids: readonly string[]) => void;
}

/**
 * The ways to delete saved questions, and what came of it.
 *
 * @param heading where the focus goes: the button that was pressed goes with its question
 */
export function useDeleteQuestions(
  heading: RefObject<HTMLElement | null>,
  attempt: ReturnType<typeof useAttempt>['attempt'],
): Deleting {
  const [outcome, setOutcome] = useState<Outcome>();
  const deleteOne = (id: string) => {
    heading.current?.focus();
    void attempt(async () => {
      const putBack = await deleteQuestions([id]);
      setOutcome({ says: i18n.t('questions.deleted'), undo: () => attempt(putBack) });
    });
  };
  const clear = (ids: readonly string[]) => {
    heading.current?.focus();
    void attempt(async () => {
      await deleteQuestions(ids);
      setOutcome({ says: i18n.t('questions.cleared') });
    });
  };
  return { outcome, setOutcome, deleteOne, clear };
}

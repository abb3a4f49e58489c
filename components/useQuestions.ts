import { useEffect, useState } from 'react';
import { readQuestions, type SavedQuestions, watchQuestions } from '../lib/questions/store.ts';

/** The saved questions, as they are at any time; undefined until they are read. */
export function useQuestions(): SavedQuestions | undefined {
  const [saved, setSaved] = useState<SavedQuestions>();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const read = async () => {
      const now = await readQuestions();
      if (!signal.aborted) setSaved(now);
    };
    watchQuestions(() => void read(), signal);
    void read();
    return () => {
      controller.abort();
    };
  }, []);
  return saved;
}

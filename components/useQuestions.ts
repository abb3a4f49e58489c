import { readQuestions, type SavedQuestions, watchQuestions } from '../lib/questions/store.ts';
import { useWatched } from './useWatched.ts';

/** The saved questions, as they are at any time; undefined until they are read. */
export function useQuestions(): SavedQuestions | undefined {
  return useWatched(readQuestions, watchQuestions);
}

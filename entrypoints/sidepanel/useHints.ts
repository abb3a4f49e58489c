import { useWatched } from '../../components/useWatched.ts';
import { type KeptHints, readKeptHints, watchHints } from '../../lib/hints/store.ts';

/** The hints for the editor, as they are at any time; undefined until they are read. */
export function useHints(): KeptHints | undefined {
  return useWatched(readKeptHints, watchHints);
}

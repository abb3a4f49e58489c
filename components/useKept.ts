import { type Kept, onKeptChanged, readKept } from '../lib/settings/store.ts';
import { useWatched } from './useWatched.ts';

/** Settings and pause as they are now, wherever they are changed; undefined until they are read. */
export function useKept(): Kept | undefined {
  return useWatched(readKept, onKeptChanged);
}

import { useEffect, useState } from 'react';
import { type KeptHints, readKeptHints, watchHints } from '../../lib/hints/store.ts';

/** The hints for the editor, as they are at any time; undefined until they are read. */
export function useHints(): KeptHints | undefined {
  const [kept, setKept] = useState<KeptHints>();
  useEffect(() => {
    const controller = new AbortController();
    const read = async () => {
      const now = await readKeptHints();
      if (!controller.signal.aborted) setKept(now);
    };
    watchHints(() => void read(), controller.signal);
    void read();
    return () => {
      controller.abort();
    };
  }, []);
  return kept;
}

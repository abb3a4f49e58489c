import { useEffect, useState } from 'react';
import { type Kept, onKeptChanged, readKept } from '../lib/settings/store.ts';

/** Settings and pause as they are now, wherever they are changed; undefined until they are read. */
export function useKept(): Kept | undefined {
  const [kept, setKept] = useState<Kept>();
  useEffect(() => {
    const controller = new AbortController();
    const read = async () => {
      const now = await readKept();
      if (!controller.signal.aborted) setKept(now);
    };
    onKeptChanged(() => void read(), controller.signal);
    void read();
    return () => {
      controller.abort();
    };
  }, []);
  return kept;
}

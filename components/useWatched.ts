import { useEffect, useState } from 'react';

/**
 * Something that is kept outside the page, as it is at any time; undefined until it is read. Both
 * functions must stay the same: whatever is given anew is read anew.
 *
 * @param watch tells of every change until the signal ends it
 */
export function useWatched<What>(
  read: () => Promise<What>,
  watch: (changed: () => void, signal: AbortSignal) => void,
): What | undefined {
  const [known, setKnown] = useState<What>();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const look = async () => {
      const now = await read();
      if (!signal.aborted) setKnown(() => now);
    };
    watch(() => void look(), signal);
    void look();
    return () => {
      controller.abort();
    };
  }, [read, watch]);
  return known;
}

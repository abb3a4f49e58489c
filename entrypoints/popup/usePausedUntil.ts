import { useEffect, useState } from 'react';
import type { Kept } from '../../lib/settings/store.ts';

/** The longest that a timer can be set to, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** Until when all spotters rest; undefined while they do not, also once a pause has run out. */
export function usePausedUntil(kept: Kept | undefined): number | undefined {
  const until = kept?.pausedUntil ?? 0;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const rest = Math.max(until - Date.now(), 0);
    const timer = setTimeout(
      () => {
        setNow(Date.now());
      },
      Math.min(rest, LONGEST),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [until]);
  return now < until ? until : undefined;
}

import { useCallback, useState } from 'react';
import { reasonOf } from '../lib/helpers/reason-of.ts';

interface Attempts {
  /** Why the browser refused what was tried last, in its own words; undefined where it did it. */
  readonly failure: string | undefined;
  /** Tries something, and tells whether it was done. */
  readonly attempt: (act: () => Promise<void>) => Promise<boolean>;
}

/** For what a browser can refuse, as to keep something: the reader is to hear of it. */
export function useAttempt(): Attempts {
  const [failure, setFailure] = useState<string>();
  const attempt = useCallback(async (act: () => Promise<void>) => {
    try {
      await act();
      setFailure(undefined);
      return true;
    } catch (error) {
      setFailure(reasonOf(error));
      return false;
    }
  }, []);
  return { failure, attempt };
}

import { useCallback, useState } from 'react';
import { useAttempt } from '../../components/useAttempt.ts';
import { useKept } from '../../components/useKept.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { changeSettings } from '../../lib/settings/store.ts';

interface EditedSettings {
  /** Undefined until they are read. */
  readonly settings: Settings | undefined;
  /** Changes some of them, and tells whether the browser has kept that. */
  readonly change: (changed: Partial<Settings>) => Promise<boolean>;
  /** Why the browser could not keep the last change. */
  readonly failure: string | undefined;
}

/** The settings, and the way to change them: kept at once, with nothing else to press. */
export function useSettings(): EditedSettings {
  const kept = useKept()?.settings;
  const [edited, setEdited] = useState<{ readonly from: Settings; readonly to: Settings }>();
  const { failure, attempt } = useAttempt();

  // Shown while they are on their way into storage: a control must not wait for that.
  const settings = edited && edited.from === kept ? edited.to : kept;

  const change = useCallback(
    async (changed: Partial<Settings>) => {
      if (!kept || !settings) return false;
      const to = { ...settings, ...changed };
      setEdited({ from: kept, to });
      const isKept = await attempt(() => changeSettings((now) => ({ ...now, ...changed })));
      if (!isKept) setEdited(undefined);
      return isKept;
    },
    [kept, settings, attempt],
  );

  return { settings, change, failure };
}

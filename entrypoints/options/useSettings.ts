import { useCallback, useState } from 'react';
import { useKept } from '../../components/useKept.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { keepSettings } from '../../lib/settings/store.ts';
import { reasonOf } from '../../lib/reason-of.ts';

interface EditedSettings {
  /** Undefined until they are read. */
  readonly settings: Settings | undefined;
  readonly change: (changed: Partial<Settings>) => void;
  /** Why the browser could not keep the last change. */
  readonly failure: string | undefined;
}

/** The settings, and the way to change them: kept at once, with nothing else to press. */
export function useSettings(): EditedSettings {
  const kept = useKept()?.settings;
  const [edited, setEdited] = useState<{ readonly from: Settings; readonly to: Settings }>();
  const [failure, setFailure] = useState<string>();

  // Shown while they are on their way into storage: a control must not wait for that.
  const settings = edited && edited.from === kept ? edited.to : kept;

  const change = useCallback(
    async (changed: Partial<Settings>) => {
      if (!kept || !settings) return;
      const to = { ...settings, ...changed };
      setEdited({ from: kept, to });
      try {
        await keepSettings(to);
        setFailure(undefined);
      } catch (error) {
        setEdited(undefined);
        setFailure(reasonOf(error));
      }
    },
    [kept, settings],
  );

  return { settings, change: (changed) => void change(changed), failure };
}

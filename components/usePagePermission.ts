import { useEffect, useState } from 'react';
import { mayReadPages, onPermissionChanged } from '../lib/page-permission.ts';

/** Whether the browser lets the extension read pages; undefined until it has said so. */
export function usePagePermission(): boolean | undefined {
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    const controller = new AbortController();
    const look = async () => {
      const now = await mayReadPages();
      if (!controller.signal.aborted) setAllowed(now);
    };
    onPermissionChanged(() => void look(), controller.signal);
    void look();
    return () => {
      controller.abort();
    };
  }, []);
  return allowed;
}

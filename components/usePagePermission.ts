import { mayReadPages, onPermissionChanged } from '../lib/tabs/page-permission.ts';
import { useWatched } from './useWatched.ts';

/** Whether the browser lets the extension read pages; undefined until it has said so. */
export function usePagePermission(): boolean | undefined {
  return useWatched(mayReadPages, onPermissionChanged);
}

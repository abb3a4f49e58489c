import { SidePanel } from './SidePanel.tsx';
import { useTabCheck } from './useTabCheck.ts';

/** The check of a tab, which it follows. */
export function TabPanel() {
  return <SidePanel {...useTabCheck()} />;
}

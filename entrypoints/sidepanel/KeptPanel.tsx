import type { PageCheck } from '../../lib/check/page-check.ts';
import { openAgain, openAt } from '../../lib/links/open-again.ts';
import { SidePanel } from './SidePanel.tsx';

interface Props {
  readonly check: PageCheck;
  /** Whether it was made with what the clinic said before. */
  readonly isOutdated: boolean;
}

/** The check of a link whose tab has been closed: its page opens again when somebody asks for it. */
export function KeptPanel({ check, isOutdated }: Props) {
  return (
    <SidePanel
      state={{ kind: 'check', check }}
      kept={{ isOutdated }}
      readAgain={() => openAgain(check)}
      show={(place, text) => openAt(check, place, text)}
    />
  );
}

import { pageOf } from '../tabs/page-of.ts';
import type { WrittenLink } from './find-links.ts';
import { isLocal } from './local-network.ts';
import { MOST_LINKS } from './queue.ts';
import { takeOffTracking, unwrap } from './tracking.ts';

/** A link that can be opened. */
export interface FoundLink {
  /** Without what tracks. */
  readonly address: string;
  /** As it was written, where that has more to it; what it carried for somebody else included. */
  readonly withTracking: string;
  /** What tracks in it, each as `name=value`. */
  readonly tracking: readonly string[];
  /** Whether it is of this computer or its own network. */
  readonly local: boolean;
  /** How often it stands there. */
  readonly times: number;
}

/** Why a link is not opened. */
export type LeftOutBecause =
  /** It leads to something else than a web page: a mail, a telephone, a file, a script. */
  | 'scheme'
  /** It carries a name and a password. */
  | 'password'
  /** It cannot be read as an address. */
  | 'unreadable'
  /** It comes after the most that are checked. */
  | 'too-many';

export interface LeftOutLink {
  readonly text: string;
  readonly because: LeftOutBecause;
}

export interface SortedLinks {
  readonly links: readonly FoundLink[];
  readonly leftOut: readonly LeftOutLink[];
}

/** Sorts out which links can be opened: each once, in their order, as many as are checked at once. */
export function sortOut(written: readonly WrittenLink[]): SortedLinks {
  const links = new Map<string, FoundLink>();
  const leftOut = new Map<string, LeftOutLink>();
  for (const { text, address } of written) {
    const { opens, because } = whatOpens(address);
    if (because) {
      leftOut.set(text, { text, because });
      continue;
    }
    const tidied = takeOffTracking(opens);
    const key = pageOf(tidied.address);
    const known = links.get(key);
    if (!known && links.size === MOST_LINKS) leftOut.set(key, { text, because: 'too-many' });
    else {
      const local = isLocal(new URL(tidied.address).hostname);
      links.set(key, {
        ...(known ?? { ...tidied, withTracking: opens, local }),
        times: (known?.times ?? 0) + 1,
      });
    }
  }
  return { links: [...links.values()], leftOut: [...leftOut.values()] };
}

type Opens =
  | { readonly opens: string; readonly because?: never }
  | { readonly opens?: never; readonly because: LeftOutBecause };

/** The address that a link opens, or why it opens none. */
function whatOpens(address: string): Opens {
  if (!URL.canParse(address)) return { because: 'unreadable' };
  const url = new URL(unwrap(address));
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { because: 'scheme' };
  if (url.username || url.password) return { because: 'password' };
  return { opens: url.href };
}

import rules from 'tidy-url/data/rules.js';
import { TRACKING_NAMES, WRAPPERS } from './tracking-names.ts';

/** An address and what of it only follows its reader. */
export interface Tidied {
  /** The address without that. */
  readonly address: string;
  /** What was taken off, each as `name=value`. */
  readonly tracking: readonly string[];
}

/** A mail that was forwarded through several firms has a few; more are somebody's joke. */
const MOST_LAYERS = 10;

const general = new RegExp(
  `^(${TRACKING_NAMES.map((name) => name.replace('*', String.raw`\w*`)).join('|')})$`,
  'i',
);

/** Takes parameters that track off an address. The rest of it stays as it is, to the letter. */
export function takeOffTracking(address: string): Tidied {
  const url = new URL(address);
  if (url.search.length < 2) return { address, tracking: [] };
  const names = namesFor(url);
  const tracking: string[] = [];
  // URLSearchParams would write the parameters that stay in another way.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => {
      const [[name] = ['']] = new URLSearchParams(parameter);
      if (!general.test(name) && !names.has(name)) return true;
      tracking.push(parameter);
      return false;
    });
  if (tracking.length === 0) return { address, tracking };
  url.search = kept.join('&');
  return { address: url.href, tracking };
}

/**
 * Where an address leads that only passes its reader on, also where it passes them to another such;
 * the address itself where it is none.
 */
export function unwrap(address: string): string {
  let outer = address;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const inner = innerOf(outer);
    if (inner === outer) return inner;
    outer = inner;
  }
  return outer;
}

function innerOf(address: string): string {
  const url = new URL(address);
  const wrapper = WRAPPERS.find(
    ({ host, path }) => host.test(url.hostname) && path.test(url.pathname),
  );
  for (const name of wrapper?.names ?? []) {
    const inner = URL.parse(url.searchParams.get(name) ?? '');
    if (inner?.protocol === 'https:' || inner?.protocol === 'http:') return inner.href;
  }
  return address;
}

/** The names that tidy-url knows to track on this site, none where taking them off does harm. */
function namesFor(url: URL): ReadonlySet<string> {
  const matching = rules.filter(({ match, match_href }) =>
    fits(match, match_href ? url.href : url.host),
  );
  const isHarmful = matching.some(({ exclude = [] }) => exclude.some((one) => fits(one, url.href)));
  return new Set(isHarmful ? [] : matching.flatMap(({ rules: names = [] }) => names));
}

/** Some of the list's expressions are global, and would go on from where they last matched. */
function fits(expression: RegExp, text: string): boolean {
  return text.search(expression) !== -1;
}

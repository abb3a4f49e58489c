/** What was measured, in the words of the report. */
export interface Measured {
  readonly browser: 'chromium' | 'firefox';
  readonly what: string;
  readonly vocabulary: string;
}

/** At most, or at least, so many times. */
export interface Goal {
  readonly atMost?: number;
  readonly atLeast?: number;
  /** Which figure it is about: the mean over pages, or the pages' total. */
  readonly by: 'page' | 'total';
}

interface Aim extends Measured {
  readonly goal: Goal;
}

const GOALS: readonly Aim[] = [
  aim('warm, no term', 'today', { atMost: 1.4, by: 'page' }),
  aim('cold, no term', 'today', { atMost: 2, by: 'page' }),
  aim('warm, dense', 'today', { atMost: 2.5, by: 'page' }),
  aim('warm, real', '10000', { atMost: 2.2, by: 'page' }),
  aim('warm, real', '100000', { atMost: 3, by: 'page' }),
  aim('warm, dense', '100000', { atMost: 6, by: 'page' }),
  aim('load till quiet, no term', 'today', { atMost: 3, by: 'total' }),
  aim('mark.js beside ours', 'today', { atLeast: 100, by: 'page' }),
  aim('mark.js beside ours', '1000', { atLeast: 1000, by: 'page' }),
  { ...aim('warm, no term', 'today', { atMost: 1.7, by: 'total' }), browser: 'firefox' },
];

function aim(what: string, vocabulary: string, goal: Goal): Aim {
  return { browser: 'chromium', what, vocabulary, goal };
}

/** The goal for what was measured, where there is one. */
export function goalFor(measured: Measured): Goal | undefined {
  return GOALS.find(
    ({ browser, what, vocabulary }) =>
      browser === measured.browser && what === measured.what && vocabulary === measured.vocabulary,
  )?.goal;
}

export function isMet({ atMost = Infinity, atLeast = 0 }: Goal, value: number): boolean {
  return value <= atMost && value >= atLeast;
}

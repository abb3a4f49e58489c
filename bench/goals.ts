import type { Estimate } from './statistics.ts';

/** The families of browsers that differ in what they cost. */
export const FAMILIES = ['chromium', 'firefox'] as const;
export type Family = (typeof FAMILIES)[number];

/** What is to be reached: at most, or at least, so much. */
export interface Goal {
  /** The name of the figure that it is about. */
  readonly figure: string;
  readonly browser: Family;
  /** What it asks, in words. */
  readonly says: string;
  readonly unit: Unit;
  readonly atMost?: number;
  readonly atLeast?: number;
}

export type Unit = '×' | 'ms' | '%' | 'kB' | 'bytes';

/** Both browsers, by one bound. */
function inBoth(goal: Omit<Goal, 'browser'>): Goal[] {
  return FAMILIES.map((browser) => ({ ...goal, browser }));
}

function inChromium(figure: string, says: string, atMost: number, unit: Unit = '×'): Goal {
  return { figure, browser: 'chromium', says, unit, atMost };
}

export const GOALS: readonly Goal[] = [
  inChromium('warm, no term, today', 'No term on the page, warm, beside F3', 1.4),
  inChromium('cold, no term, today', 'No term on the page, cold, beside cold F3', 2),
  inChromium('warm, dense, today', 'Dense with terms, warm, beside F3', 2.5),
  inChromium('warm, real, 10000', '10,000 forms, warm, beside F3', 2.2),
  inChromium('warm, real, 100000', '100,000 forms, warm, beside F3', 3),
  inChromium('warm, dense, 100000', '100,000 forms, dense, warm, beside F3', 6),
  {
    figure: 'warm, no term, today, in total',
    browser: 'firefox',
    says: 'No term on the page, warm, beside F3, by total time',
    unit: '×',
    atMost: 1.7,
  },
  ...[100, 1000].map((atLeast): Goal => {
    const vocabulary = atLeast === 100 ? 'today' : '1000';
    return {
      figure: `mark.js beside ours, ${vocabulary}`,
      browser: 'chromium',
      says: `Faster than mark.js ${atLeast === 100 ? "with today's vocabulary" : 'with 1,000 forms'}`,
      unit: '×',
      atLeast,
    };
  }),
  inChromium(
    'load till quiet, no term, today, in total',
    'Load till quiet, no term, in total, beside cold F3',
    3,
  ),
  inChromium('longest task, 1 MB', 'Our longest task on pages up to 1 MB of text', 8, 'ms'),
  inChromium('longest task, 20 MB', 'Our longest task on 20 MB of text', 16, 'ms'),
  inChromium('chat', 'Our share of the main thread beside a chat, 100 messages a second', 2, '%'),
  inChromium('spotter', 'The spotter, which every page loads, gzip', 10, 'kB'),
  inChromium(
    'spotter and marker with 2,000 forms',
    'The spotter and the marker with 2,000 forms, gzip',
    150,
    'kB',
  ),
  inChromium('popover', 'The popover, gzip', 80, 'kB'),
  inChromium('heap, no term', 'Heap on a page without a term, above none', 300, 'kB'),
  inChromium('heap, 10,000 matches', 'Heap with 10,000 matches, above none', 6000, 'kB'),
  inChromium(
    'a day',
    'What one navigation in a single-page app leaves on the heap, compiled code aside; the smallest object has 16 bytes',
    16,
    'bytes',
  ),
  ...inBoth({
    figure: 'card, warm',
    says: 'From the moment a hover counts to the card painted, warm',
    unit: 'ms',
    atMost: 50,
  }),
  ...inBoth({
    figure: 'card, cold',
    says: 'The same, cold, with the background stopped',
    unit: 'ms',
    atMost: 150,
  }),
  ...inBoth({
    figure: 'pointer',
    says: "The pointer's own path a frame, 60,000 elements and 20,000 matches",
    unit: 'ms',
    atMost: 0.2,
  }),
  ...['load event', 'first contentful paint', 'largest contentful paint'].map((metric) =>
    inChromium(metric, `The page's own ${metric}, median with us beside without`, 1.02),
  ),
  inChromium(
    'total blocking time',
    "The page's own total blocking time, in total with us beside without",
    1.02,
  ),
];

export type Verdict = 'met' | 'met, not surely' | 'not met' | 'not surely met' | 'not measured';

/** Whether a goal is met by what was measured, and whether the spread leaves that in doubt. */
export function verdictOn(goal: Goal, measured: Estimate | undefined): Verdict {
  if (!measured || Number.isNaN(measured.value)) return 'not measured';
  const sure = isMet(goal, measured.low) === isMet(goal, measured.high);
  if (isMet(goal, measured.value)) return sure ? 'met' : 'met, not surely';
  return sure ? 'not met' : 'not surely met';
}

function isMet({ atMost = Infinity, atLeast = -Infinity }: Goal, value: number): boolean {
  return value <= atMost && value >= atLeast;
}

/** A goal's bound, as it is read. */
export function boundOf({ atMost, atLeast, unit }: Goal): string {
  return atMost === undefined ? `≥ ${atLeast} ${unit}` : `≤ ${atMost} ${unit}`;
}

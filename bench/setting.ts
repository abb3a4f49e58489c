import type { FoundBrowser } from '../scripts/browser/find.ts';
import type { Family } from './goals.ts';
import type { Laboratory } from './laboratory.ts';
import type { Options } from './options.ts';
import type { Sentences } from './pages.ts';
import type { Report } from './report.ts';

/** What the parts of the bench share. */
export interface Setting {
  readonly options: Options;
  readonly browser: FoundBrowser;
  readonly family: Family;
  /** The extension without a content script: in its world there is only what the bench puts there. */
  readonly laboratory: Laboratory;
  /** Where the saved pages are served. */
  readonly origin: string;
  readonly sentences: Sentences;
  /** A folder to write into. */
  readonly folder: string;
  /** The extension as it is released. */
  readonly released: string;
}

/** Measures one part. */
export type Measure = (setting: Setting, report: Report) => Promise<void>;

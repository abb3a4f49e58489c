import { parseArgs } from 'node:util';
import { BROWSERS } from '../scripts/browser/find.ts';
import type { BrowserName } from '../scripts/browser/find.ts';
import type { Size } from './vocabularies.ts';

/** What can be measured, in the order in which it is. */
export const PARTS = [
  'sizes',
  'warm',
  'cold',
  'peers',
  'joined',
  'load',
  'tasks',
  'input',
  'chat',
  'burst',
  'card',
  'pointer',
  'speed',
  'heap',
  'day',
] as const;
export type Part = (typeof PARTS)[number];

export const HELP = `Measures what the extension costs a page, beside the least that it can cost and beside others.

  npm run bench                            everything, in Chromium; writes bench/RESULTS.md
  npm run bench:quick                      a little of it, within two minutes; writes nothing
  npm run bench -- --browser firefox       in one of ${BROWSERS.join(', ')}
  npm run bench -- --parts warm,cold       only these, of
                                           ${PARTS.join(', ')}
  npm run bench -- --vocabularies today,10000
  npm run bench -- --pages 20              on fewer pages
  npm run bench -- --rounds 5              with fewer runs a page
  npm run bench -- --navigations 1000      for a shorter day, of a hundred changes a navigation
  npm run bench -- --write                 writes into bench/RESULTS.md, whatever else is asked
  npm run bench -- --no-write              leaves it as it is
  npm run bench -- --rewrite               writes it anew from bench/results.json and bench/tried.yaml

Each part takes the place of what it gave before. CLINIC_CONTEXT_CORPUS names another folder for the
corpus, CLINIC_CONTEXT_BUILD one with a build of the extension: without it, one is made (the scans
are built from the sources all the same).
`;

export interface Options {
  readonly help: boolean;
  readonly rewrite: boolean;
  readonly browser: BrowserName | undefined;
  readonly parts: ReadonlySet<Part>;
  readonly vocabularies: readonly Size[];
  /** How many saved pages, at most. */
  readonly pages: number;
  /** How many runs, where each takes little. */
  readonly rounds: number;
  /** How many runs, where each takes a page of its own, or long. */
  readonly fewRounds: number;
  /** Milliseconds behind the load event in which the extension is watched. */
  readonly loadWindow: number;
  /** How many navigations a day has. */
  readonly navigations: number;
  readonly write: boolean;
}

/** Reads the command line; throws where something is not understood. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      help: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      rewrite: { type: 'boolean', default: false },
      browser: { type: 'string' },
      parts: { type: 'string' },
      vocabularies: { type: 'string' },
      pages: { type: 'string' },
      rounds: { type: 'string' },
      navigations: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const { quick } = values;
  // Firefox takes longer for each, and has fewer goals.
  const firefox = values.browser === 'firefox';
  const number = (name: 'pages' | 'rounds' | 'navigations', otherwise: number) =>
    values[name] === undefined ? otherwise : wholeNumber(`--${name}`, values[name]);
  const rounds = number('rounds', quick ? 7 : 11);
  return {
    help: values.help,
    rewrite: values.rewrite,
    browser:
      values.browser === undefined ? undefined : oneOf('--browser', values.browser, BROWSERS),
    parts: new Set(
      values.parts?.split(',').map((part) => oneOf('--parts', part, PARTS)) ??
        (quick ? (['warm', 'cold', 'load', 'card'] as const) : PARTS),
    ),
    vocabularies: values.vocabularies?.split(',').map(size) ?? [
      'today',
      ...(quick ? [] : firefox ? [10_000] : [1000, 10_000, 100_000]),
    ],
    pages: number('pages', quick ? 6 : firefox ? 30 : 50),
    rounds,
    fewRounds: Math.min(rounds, quick ? 2 : 3),
    // Longer than the last look that the spotter takes of its own accord.
    loadWindow: quick ? 2500 : 3500,
    navigations: number('navigations', quick ? 500 : 10_000),
    write: values.write ?? !quick,
  };
}

function size(text: string): Size {
  return text === 'today' ? text : wholeNumber('--vocabularies', text);
}

function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`${option} ${text}: give a whole number above 0.`);
}

function oneOf<Known extends string>(option: string, text: string, known: readonly Known[]): Known {
  const value = known.find((one) => one === text);
  if (value !== undefined) return value;
  throw new Error(`${option} ${text}: choose from ${known.join(', ')}.`);
}

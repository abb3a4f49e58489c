import { cpus, loadavg } from 'node:os';
import { goalFor, isMet } from './goals.ts';
import type { PageRuns } from './scans.ts';
import { median, ratioByPage, ratioOfTotals, sum } from './statistics.ts';
import type { Estimate, Pair } from './statistics.ts';

/** A row of the table. */
interface Row {
  readonly what: string;
  readonly vocabulary: string;
  readonly pages: number;
  readonly runs: number;
  /** What our side and the other took in all, in milliseconds. */
  readonly totals: readonly [ours: number, floor: number];
  readonly byPage: Estimate;
  readonly byTotal: Estimate;
}

/** Gathers what is measured in one browser, tells it as it comes, and writes it as a table. */
export class Report {
  readonly #version: string;
  readonly #browser: 'chromium' | 'firefox';
  readonly #rows: Row[] = [];
  readonly #notes: string[] = [];
  readonly #loadAtStart = loadavg()[0] ?? 0;

  constructor(browser: 'chromium' | 'firefox', version: string) {
    this.#browser = browser;
    this.#version = version;
  }

  /**
   * Takes in what contestants took on pages.
   *
   * @param kind `warm, no term` and its like
   * @param beside the contestant that the others are compared with
   */
  contestants(kind: string, vocabulary: string, pages: readonly PageRuns[], beside = 'f3'): void {
    const names = Object.keys(pages[0]?.runs ?? {}).filter((name) => name !== beside);
    for (const name of names) {
      const what = name === 'ours' ? kind : `${kind}: ${name}`;
      const times = (one: string) => pages.map(({ runs }) => runs[one]?.times ?? []);
      this.compare(what, vocabulary, times(name), times(beside));
    }
    const found = sum(pages.map(({ runs }) => runs['ours']?.result ?? 0));
    if (found > 0) this.note(`${kind}, ${vocabulary}: ${found} terms on ${pages.length} pages.`);
  }

  /** Takes in times page by page: of ours, and of what they are compared with. */
  compare(
    what: string,
    vocabulary: string,
    ours: readonly (readonly number[])[],
    floor: readonly (readonly number[])[],
  ): void {
    const pairs = ours.map((times, page): Pair => ({ ours: times, floor: floor[page] ?? [] }));
    if (pairs.length === 0) return;
    const row: Row = {
      what,
      vocabulary,
      pages: pairs.length,
      runs: Math.min(...ours.map(({ length }) => length)),
      totals: [sum(ours.map(median)), sum(floor.map(median))],
      byPage: ratioByPage(pairs),
      byTotal: ratioOfTotals(pairs),
    };
    this.#rows.push(row);
    console.log(this.#cells(row).join('  '));
  }

  note(text: string): void {
    this.#notes.push(text);
    console.log(text);
  }

  /** The section of RESULTS.md on this browser. */
  section(): string {
    const load = [this.#loadAtStart, loadavg()[0] ?? 0].map((value) => value.toFixed(1));
    return [
      `## ${this.#version}`,
      '',
      `Measured ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${cpus().length} cores that others were using too: load average ${load.join(' at the start, ')} at the end.`,
      '',
      '| what | vocabulary | pages | runs | ms | beside, ms | times, page by page (95 %) | times, in total (95 %) | goal |',
      '| --- | --- | --: | --: | --: | --: | --: | --: | --- |',
      ...this.#rows.map((row) => `| ${this.#cells(row).join(' | ')} |`),
      ...(this.#notes.length > 0 ? ['', ...this.#notes.map((note) => `- ${note}`)] : []),
      '',
    ].join('\n');
  }

  #cells(row: Row): string[] {
    const { what, vocabulary, pages, runs, totals, byPage, byTotal } = row;
    return [
      what,
      vocabulary,
      String(pages),
      String(runs),
      ...totals.map((total) => total.toFixed(2)),
      shown(byPage),
      shown(byTotal),
      this.#verdict(row),
    ];
  }

  #verdict({ what, vocabulary, byPage, byTotal }: Row): string {
    const goal = goalFor({ browser: this.#browser, what, vocabulary });
    if (!goal) return '';
    const value = (goal.by === 'page' ? byPage : byTotal).value;
    const bound = goal.atMost === undefined ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;
    const figure = goal.by === 'page' ? 'page by page' : 'in total';
    return `${bound} ${figure}: ${isMet(goal, value) ? 'met' : '**not met**'}`;
  }
}

function shown({ value, low, high }: Estimate): string {
  return `${brief(value)} (${brief(low)}–${brief(high)})`;
}

function brief(value: number): string {
  return value < 100 ? value.toFixed(2) : value.toFixed(0);
}

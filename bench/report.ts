import { availableParallelism, loadavg, type as systemName } from 'node:os';
import type { Family } from './goals.ts';
import { keep } from './record.ts';
import type { PartRecord, Table } from './record.ts';
import type { PageRuns } from './scans.ts';
import { brief, shown } from './shown.ts';
import { median, ratioByPage, ratioOfTotals, sum } from './statistics.ts';
import type { Estimate, Pair } from './statistics.ts';

const RATIOS = [
  'what',
  'vocabulary',
  'pages',
  'runs',
  'ms',
  'beside, ms',
  'times, by page',
  'times, in total',
];

/** Gathers what a part measures, tells it as it comes, and keeps it. */
export class Report {
  readonly #part: string;
  readonly #family: Family;
  readonly #browser: string;
  readonly #write: boolean;
  readonly #began = Date.now();
  readonly #loadAtStart = loadavg()[0] ?? 0;
  readonly #tables: Table[] = [];
  readonly #notes: string[] = [];
  readonly #figures: Record<string, Estimate> = {};

  /** @param browser its name and version */
  constructor(part: string, family: Family, browser: string, write: boolean) {
    this.#part = part;
    this.#family = family;
    this.#browser = browser;
    this.#write = write;
    console.log(`\n${part}`);
  }

  /** Takes in a figure that a goal may be about. */
  figure(name: string, estimate: Estimate): void {
    if (Number.isFinite(estimate.value)) this.#figures[name] = estimate;
  }

  /** Takes in a row of a table. */
  row(title: string, columns: readonly string[], cells: readonly string[]): void {
    let table = this.#tables.find((one) => one.title === title);
    if (!table) {
      this.#tables.push((table = { title, columns: [...columns], rows: [] }));
      console.log(`  ${title}: ${columns.filter(Boolean).join(' | ')}`);
    }
    table.rows.push([...cells]);
    console.log(`    ${cells.join(' | ')}`);
  }

  note(text: string): void {
    this.#notes.push(text);
    console.log(`  ${text}`);
  }

  /** Takes in what contestants took on pages, each beside F3. */
  contestants(kind: string, vocabulary: string, pages: readonly PageRuns[]): void {
    const times = (one: string) => pages.map(({ runs }) => runs[one]?.times ?? []);
    for (const name of Object.keys(pages[0]?.runs ?? {})) {
      if (name === 'f3') continue;
      const what = name === 'ours' ? kind : `${kind}: ${name}`;
      this.compare(what, vocabulary, times(name), times('f3'));
    }
    const found = sum(pages.map(({ runs }) => runs['ours']?.result ?? 0));
    if (found > 0) this.note(`${kind}, ${vocabulary}: ${found} marks on ${pages.length} pages.`);
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
    const [byPage, byTotal] = [ratioByPage(pairs), ratioOfTotals(pairs)];
    this.figure(`${what}, ${vocabulary}`, byPage);
    this.figure(`${what}, ${vocabulary}, in total`, byTotal);
    this.row('Times what stands beside it (F3, unless another is named)', RATIOS, [
      what,
      vocabulary,
      String(pairs.length),
      String(Math.min(...ours.map(({ length }) => length))),
      brief(sum(ours.map(median))),
      brief(sum(floor.map(median))),
      shown(byPage),
      shown(byTotal),
    ]);
  }

  /** Keeps what there is so far: a long run that is broken off has not been for nothing. */
  async keep(whole: boolean): Promise<void> {
    const seconds = (Date.now() - this.#began) / 1000;
    if (whole) console.log(`  (${Math.round(seconds)} s)`);
    if (!this.#write) return;
    await keep({
      part: this.#part,
      family: this.#family,
      browser: this.#browser,
      node: process.versions.node,
      date: new Date().toISOString().slice(0, 10),
      machine: `${availableParallelism()} cores, ${systemName()} ${process.arch}`,
      load: [this.#loadAtStart, loadavg()[0] ?? 0],
      seconds,
      whole,
      tables: this.#tables,
      notes: this.#notes,
      figures: this.#figures,
    } satisfies PartRecord);
  }
}

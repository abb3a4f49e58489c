import type { Options } from './options.ts';
import type { PageRuns } from './scans.ts';
import { median, ratioByPage, ratioOfTotals, sum } from './statistics.ts';
import type { Estimate, Pair } from './statistics.ts';
import type { Size } from './vocabularies.ts';

export class Report {
  constructor(version: string, options: Options) {
    console.log(version, options);
  }
  scans(kind: string, group: string, size: Size, all: PageRuns[]): void {
    for (const name of Object.keys(all[0]?.runs ?? {})) {
      if (name === 'f3') {
        console.log(kind, group, size, name, 'total ms', sum(all.map(({ runs }) => median(runs['f3']?.times ?? []))).toFixed(3), 'runs', all.map(({ runs }) => runs['f3']?.times.length).join());
        continue;
      }
      const pairs: Pair[] = all.map(({ runs }) => ({ ours: runs[name]?.times ?? [], floor: runs['f3']?.times ?? [] }));
      console.log(kind, group, size, name, 'pages', all.length, 'hits', sum(all.map(({ runs }) => runs[name]?.result ?? 0)), show(ratioByPage(pairs)), show(ratioOfTotals(pairs)));
    }
  }
  peers(size: Size, all: PageRuns[]): void { this.scans('peers', 'real', size, all); }
  async finish(): Promise<void> {}
}
function show({ value, low, high }: Estimate): string { return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`; }

import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { weighAll } from '../weigh.ts';

const COLUMNS = ['what', 'kB gzip', 'budget, kB', 'goal, kB'];

/** What a page loads. */
export async function sizes({ released, folder }: Setting, report: Report): Promise<void> {
  for (const { name, kilobytes, budget, goal } of await weighAll(released, folder)) {
    report.figure(name, { value: kilobytes, low: kilobytes, high: kilobytes });
    report.row('Sizes', COLUMNS, [name, kilobytes.toFixed(2), String(budget), String(goal)]);
  }
}

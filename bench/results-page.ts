import { boundOf, FAMILIES, GOALS, verdictOn } from './goals.ts';
import type { Goal } from './goals.ts';
import { HOW } from './how.ts';
import type { PartRecord, Table } from './record.ts';
import { shown } from './shown.ts';
import type { Tried } from './tried.ts';

const NAMES = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/** RESULTS.md: the goals, how things are measured, and all that was. */
export function resultsPage(records: readonly PartRecord[], tried: Tried): string {
  const sections = FAMILIES.flatMap((family) => {
    const own = records.filter((record) => record.family === family);
    return own.length === 0 ? [] : [`## ${NAMES[family]}`, ...own.flatMap(partSection)];
  });
  return [
    '# What Clinic Context costs',
    'Written by `npm run bench`; `npm run bench -- --help` says how to run parts of it.',
    '## Goals',
    'What is measured stands with the interval around it. "Not surely": the goal lies within that interval.',
    goalsTable(records),
    '### What was tried',
    triedList(tried),
    '## How it is measured',
    HOW,
    ...sections,
    '',
  ].join('\n\n');
}

function goalsTable(records: readonly PartRecord[]): string {
  return asMarkdown(
    ['goal', 'in', 'bound', 'measured', ''],
    GOALS.map((goal) => {
      const measured = figureOf(goal, records);
      const verdict = verdictOn(goal, measured);
      return [
        goal.says,
        NAMES[goal.browser],
        boundOf(goal),
        measured ? `${shown(measured)} ${goal.unit}` : '',
        verdict.startsWith('not') ? `**${verdict}**` : verdict,
      ];
    }),
  );
}

/** Below the goals, and not beside them: a table's cells cannot be read with so much in them. */
function triedList(tried: Tried): string {
  const goalsBy = Map.groupBy(GOALS, ({ figure }) => tried[figure] ?? '');
  goalsBy.delete('');
  return [...goalsBy]
    .map(([text, goals]) => {
      const names = new Set(goals.map(({ says }) => says));
      return `- **${[...names].join('; ')}**: ${text.trim()}`;
    })
    .join('\n');
}

function figureOf({ figure, browser }: Goal, records: readonly PartRecord[]) {
  return records.find(({ family, figures }) => family === browser && figure in figures)?.figures[
    figure
  ];
}

function partSection(record: PartRecord): string[] {
  const { part, browser, node, date, machine, load, seconds, whole, tables, notes } = record;
  return [
    `### ${part}`,
    `${date}, ${browser}, Node ${node}, ${machine}; load average ${load.map((one) => one.toFixed(1)).join(' at the start, ')} at the end; ${Math.round(seconds)} s.${whole ? '' : ' **Broken off: not all of it is here.**'}`,
    ...tables.map(tableSection),
    notes.map((note) => `- ${note}`).join('\n'),
  ].filter(Boolean);
}

function tableSection({ title, columns, rows }: Table): string {
  return `${title}\n\n${asMarkdown(columns, rows)}`;
}

function asMarkdown(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '---'), ...rows].map(tableLine).join('\n');
}

function tableLine(cells: readonly string[]): string {
  const texts = cells.map((text) => text.replaceAll('|', String.raw`\|`).replaceAll(/\s+/g, ' '));
  return `| ${texts.join(' | ')} |`;
}

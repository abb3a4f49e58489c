import { expect, it } from 'vitest';
import type { PartRecord } from '../../../bench/record.ts';
import { resultsPage } from '../../../bench/results-page.ts';
import { readTried } from '../../../bench/tried.ts';

const warm: PartRecord = {
  part: 'warm',
  family: 'chromium',
  browser: 'Chrome/156',
  node: '24.21.0',
  date: '2026-11-23',
  machine: '2 cores, Linux x64',
  load: [0.1, 2],
  seconds: 61.4,
  whole: true,
  tables: [{ title: 'Times F3', columns: ['what', 'times'], rows: [['a|b', '1.2']] }],
  notes: ['234 marks on 3 pages.'],
  figures: { 'warm, no term, today': { value: 1.3, low: 1.2, high: 1.5 } },
};

function lineOn(page: string, words: string): string | undefined {
  return page.split('\n').find((line) => line.includes(words));
}

it('sets each goal beside what was measured', () => {
  const page = resultsPage([warm], {});
  expect(lineOn(page, 'No term on the page, warm, beside F3 ')).toBe(
    '| No term on the page, warm, beside F3 | Chromium | ≤ 1.4 × | 1.30 (1.20–1.50) × | met, not surely |',
  );
  expect(lineOn(page, 'The popover, gzip')).toContain('**not measured**');
});

it('says once what was tried, where it was for more than one goal', () => {
  const page = resultsPage([warm], {
    popover: 'Less of React.',
    'warm, real, 100000': 'A filter.',
    'warm, dense, 100000': 'A filter.',
  });
  expect(page).toContain(`
- **100,000 forms, warm, beside F3; 100,000 forms, dense, warm, beside F3**: A filter.
- **The popover, gzip**: Less of React.
`);
});

it('tells how and when a part was measured, and all it gave', () => {
  const page = resultsPage([warm], {});
  expect(page).toContain(
    '2026-11-23, Chrome/156, Node 24.21.0, 2 cores, Linux x64; load average 0.1 at the start, 2.0 at the end; 61 s.',
  );
  expect(page).toContain(String.raw`| a\|b | 1.2 |`);
  expect(page).toContain('- 234 marks on 3 pages.');
  expect(page).not.toContain('Broken off');
  expect(page).not.toContain('## Firefox');
});

it('says so where a part was broken off', () => {
  expect(resultsPage([{ ...warm, whole: false }], {})).toContain('Broken off');
});

it('takes what was tried for goals that there are alone', () => {
  expect(readTried('popover: Less of React.')).toEqual({ popover: 'Less of React.' });
  expect(readTried('# nothing yet')).toEqual({});
  expect(() => readTried('poppover: Less.')).toThrow('there is no goal "poppover"');
});

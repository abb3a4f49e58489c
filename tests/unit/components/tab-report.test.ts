import { beforeEach, expect, test, vi } from 'vitest';
import { reportOf } from '../../../lib/tabs/tab-report.ts';

const executeScript = vi.hoisted(() =>
  vi.fn<() => Promise<{ frameId?: number; result?: unknown }[]>>(),
);
vi.mock('webextension-polyfill', () => ({ default: { scripting: { executeScript } } }));

beforeEach(() => {
  executeScript.mockReset();
});

test('counts of all frames are added up', async () => {
  executeScript.mockResolvedValue([
    { result: { counts: { finasteride: 2, anagen: 1 } } },
    { result: null },
    { result: { counts: { finasteride: 3 } } },
  ]);
  expect(await reportOf(7)).toEqual({
    kind: 'report',
    counts: new Map([
      ['finasteride', 5],
      ['anagen', 1],
    ]),
  });
});

test('a page without a term is a report too', async () => {
  executeScript.mockResolvedValue([{ result: { counts: {} } }]);
  expect(await reportOf(7)).toEqual({ kind: 'report', counts: new Map() });
});

test('without a spotter in any frame the page was not reached', async () => {
  executeScript.mockResolvedValue([{ result: null }, {}]);
  expect(await reportOf(7)).toEqual({ kind: 'not-reached' });
});

test.each([
  { counts: { finasteride: '5' } },
  { counts: { finasteride: -1 } },
  { counts: { finasteride: 0.5 } },
  { counts: null },
  'counts',
])('a result of another shape is not believed: %j', async (result) => {
  executeScript.mockResolvedValue([{ result }]);
  expect(await reportOf(7)).toEqual({ kind: 'not-reached' });
});

test('a PDF file is not allowed; one in a frame is no affair of the page around it', async () => {
  const page = { result: { counts: { anagen: 1 } } };
  executeScript.mockResolvedValue([{ frameId: 0, result: 'pdf' }]);
  expect(await reportOf(7)).toEqual({ kind: 'not-allowed' });
  executeScript.mockResolvedValue([
    { frameId: 0, ...page },
    { frameId: 3, result: 'pdf' },
  ]);
  expect(await reportOf(7)).toMatchObject({ kind: 'report' });
});

test('where the browser refuses, the page is not allowed', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await reportOf(7)).toEqual({ kind: 'not-allowed' });
});

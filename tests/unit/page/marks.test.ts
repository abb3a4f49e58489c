import { expect, test, vi } from 'vitest';
import { Evidence } from '../../../lib/page/evidence.ts';
import { Marks } from '../../../lib/page/marks.ts';

const onShow = vi.hoisted(() => ({ isShown: vi.fn<(text: Text) => boolean>() }));
vi.mock('../../../lib/page/on-show.ts', () => onShow);
vi.stubGlobal('Highlight', Set);
vi.stubGlobal('StaticRange', Object);
vi.stubGlobal('CSS', { highlights: new Map() });

/** A text by itself, of which nobody asks more than this. */
function textOf(data: string): Text {
  const text: unknown = { data, length: data.length, parentNode: {} };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- It stands for one.
  return text as Text;
}

test('a look that is under way when all is cleared counts nothing of what was', () => {
  const marks = new Marks(
    new Evidence(),
    { highlight: 'test', firstOnly: false },
    new AbortController().signal,
  );
  const mark = (text: Text, start: number) =>
    marks.add(
      { term: 'vitiligo', needs: undefined, startPiece: text, start, endPiece: text, end: start },
      [[text]],
    );
  const [before, now] = [textOf('before'), textOf('now')];
  onShow.isShown.mockReturnValue(true);
  for (let start = 0; start < 60; start++) mark(before, start);
  const look = marks.lookingAgain();
  // It pauses in the midst of the text.
  expect(look.next().done).toBe(false);
  marks.clear();
  onShow.isShown.mockImplementation((text) => text === now);
  mark(now, 0);
  while (!look.next().done);
  expect(marks.termsShown).toEqual(['vitiligo']);
  expect(marks.hidden.size).toBe(0);
});

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openAt } from '../../../lib/links/open-again.ts';
import { checkOf, findingOf } from '../report/checks.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const create = vi.spyOn(fakeBrowser.tabs, 'create');
const PLACE = { frame: 0, paragraph: 3, start: 0, end: 9 };

beforeEach(() => {
  create.mockClear();
});

test('a finding is opened by its own link, which tells it from the same sentence elsewhere', async () => {
  const first = findingOf({ link: 'https://example.org/page#:~:text=First' });
  const second = findingOf({
    place: { ...first.place, paragraph: 1 },
    link: 'https://example.org/page#:~:text=Second',
  });
  await openAt(checkOf({ findings: [first, second] }), second.place, second.sentence);
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: second.link });
});

test('a term is opened where an app has its page, whatever its address and its text', async () => {
  const check = checkOf({ address: 'https://example.org/#/thread/3#post-4' });
  await openAt(check, PLACE, 'anti-\u{D800}androgen');
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: 'https://example.org/#/thread/3#post-4:~:text=anti%2D%EF%BF%BDandrogen',
  });
});

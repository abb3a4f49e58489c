import { expect, test, vi } from 'vitest';
import { reportWords } from '../../../components/reportWords.ts';

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, words?: Record<string, string>) =>
      key === 'language' ? 'en' : [key, words?.['extension'], words?.['content']].join(' ').trim(),
  },
}));

const NOW = { extension: '2.0.0', content: 'bbbb' };
const readAt = '2026-11-23T10:00:00.000Z';

test('a report says what it was made with, and of a page what that was read with, where it is something else', () => {
  const words = reportWords(2, NOW);
  expect(words.made).toBe('report.made 2.0.0 bbbb');
  expect(words.read({ readAt, versions: NOW })).toBe('report.read');
  for (const versions of [
    { extension: '1.0.0', content: 'bbbb' },
    { extension: '2.0.0', content: 'aaaa' },
  ]) {
    expect(words.read({ readAt, versions })).toBe(
      `report.read   report.readWith ${versions.extension} ${versions.content}`.replace(
        / {2,}/,
        ' ',
      ),
    );
  }
});

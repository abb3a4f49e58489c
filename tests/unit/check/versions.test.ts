import { pack } from 'virtual:clinic-content';
import { expect, test, vi } from 'vitest';
import { isOutdated, versionsNow } from '../../../lib/check/versions.ts';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getManifest: () => ({ version: '1.2.3' }) } },
}));

test('a check is out of date once a word of the content is another, not with every new extension', async () => {
  const versions = await versionsNow(pack);
  expect(versions.extension).toBe('1.2.3');
  expect(isOutdated({ versions }, versions)).toBe(false);
  expect(isOutdated({ versions: { ...versions, extension: '1.2.2' } }, versions)).toBe(false);
  const [first, ...others] = pack.articles;
  if (!first) throw new Error('The content lacks an article');
  const changed = { ...pack, articles: [{ ...first, title: `${first.title}!` }, ...others] };
  expect(isOutdated({ versions }, await versionsNow(changed))).toBe(true);
});

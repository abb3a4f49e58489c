import { beforeAll, expect, test } from 'vitest';
import { articleAge } from '../../../components/articleAge.ts';
import type { Article } from '../../../lib/content/pack.ts';
import { speakEnglish } from './interface-words.ts';
import { pack } from './pack-fixture.ts';

beforeAll(speakEnglish);

function aged(dates: Pick<Article, 'published' | 'reviewed'>): Article {
  const [article] = pack.articles;
  if (!article) throw new Error('The fixture lacks an article');
  const { published: _, reviewed: __, ...undated } = article;
  return { ...undated, ...dates };
}

test.each([
  [{}, 'The article carries no date.'],
  [{ published: '2019-05-03' }, 'The article is from 3 May 2019.'],
  [{ reviewed: '2021-06-04' }, 'The article carries no date. It was last checked on 4 June 2021.'],
  [
    { published: '2019-05-03', reviewed: '2021-06-04' },
    'The article is from 3 May 2019. It was last checked on 4 June 2021.',
  ],
])('%j: %s', (dates, words) => {
  expect(articleAge(aged(dates))).toBe(words);
});

import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { cardText } from '../../../components/cardText.ts';
import { PackProvider } from '../../../components/PackContext.tsx';
import { TermCard } from '../../../components/TermCard.tsx';
import { checkContent } from '../../../lib/content/check-content.ts';
import { compilePack } from '../../../lib/content/compile.ts';
import { termFinder } from '../../../lib/content/find-terms.ts';
import type { FindTerms } from '../../../lib/content/find-terms.ts';
import type { Article, Pack } from '../../../lib/content/pack.ts';
import { createTermSearch } from '../../../lib/terms/search.ts';
import { twoArticles } from '../content/second-article.ts';
import { speakEnglish } from './interface-words.ts';

// The content is compiled once, which takes its time on a busy machine.
vi.setConfig({ hookTimeout: 60_000 });

const SECOND = 'skin-and-hair';

let pack: Pack;
let find: FindTerms;

beforeAll(async () => {
  await speakEnglish();
  await using articles = await twoArticles();
  const { content, sources, problems } = await checkContent(articles.directory);
  expect(problems).toEqual([]);
  if (!content) throw new Error('The content cannot be built.');
  pack = compilePack(content);
  find = termFinder(sources);
});

function found(text: string): string[] {
  return find(text).map(({ term }) => term);
}

/** The pack with something else in the second article. */
function withSecond(change: Partial<Article>): Pack {
  const articles = pack.articles.map((article) =>
    article.id === SECOND ? { ...article, ...change } : article,
  );
  return { ...pack, articles };
}

/** A term's card as HTML. */
function cardHtml(id: string, shown = pack): string {
  const term = shown.terms.find((candidate) => candidate.id === id);
  if (!term) throw new Error(`The pack lacks “${id}”.`);
  return renderToStaticMarkup(
    <PackProvider value={shown}>
      <TermCard term={term} />
    </PackProvider>,
  );
}

/** The same cut where each article's part begins. */
function cardParts(id: string, shown = pack): string[] {
  return cardHtml(id, shown).split('<section class="explanation"').slice(1);
}

describe('a second clinic’s article, with no change of code', () => {
  test('becomes cards with their trail', () => {
    const [card = '', ...others] = cardParts('scalp-psoriasis');
    expect(others).toEqual([]);
    expect(card).toContain('Scalp psoriasis brings patches of skin');
    const [, trail = ''] = card.split('<details');
    expect(trail.replaceAll(/<.*?>/g, '')).toContain(
      'from “Three Conditions Of Skin And Hair, Explained” by Example Skin',
    );
    expect(trail).toContain('Scalp psoriasis brings patches of skin on the scalp');
    expect(trail).toContain('Scalp psoriasis causes patches of skin on the scalp');
    expect(trail.replaceAll(/<.*?>/g, '')).toContain('Section: Scalp psoriasis');
    expect(trail).toContain('href="https://skin.example.org/articles/skin-and-hair"');
  });

  test('is matched, the longest form first and misspelt too', () => {
    expect(found('Psoriasis of the scalp or psoriasis?')).toEqual(['scalp-psoriasis', 'psoriasis']);
    expect(found('scalp psorisis')).toEqual(['scalp-psoriasis']);
  });

  test('is found by the search, by name and by what it says', () => {
    const search = createTermSearch(pack, []);
    expect(search('scalp psoriasis')[0]?.term.id).toBe('scalp-psoriasis');
    expect(search('thick scales')[0]?.term.id).toBe('scalp-psoriasis');
    expect(search('hair turns grey').map(({ term }) => term.id)).toContain('vitiligo');
  });

  test('explains a term beside the first: the card shows each under its publisher', () => {
    const [first = '', second = '', ...others] = cardParts('vitiligo');
    expect(others).toEqual([]);
    expect(first).toContain('>The Treatment Rooms London</span>');
    expect(first).toContain('vitiligo go with it');
    expect(first).not.toContain('Example Skin Clinic');
    expect(second).toContain('>Example Skin Clinic</span>');
    expect(second).toContain('pale patches form on the skin');
    expect(second).not.toContain('The Treatment Rooms London');
    expect(second).not.toContain('vitiligo go with it');
  });

  test('a card of one article names its publisher once, in the source line', () => {
    const [card = ''] = cardParts('psoriasis');
    expect(card).not.toContain('explanation__byline');
    expect(card.match(/by The Treatment Rooms London/g)).toHaveLength(1);
  });
});

describe('the language of an article', () => {
  test('is marked where it is not the interface’s, in sight and for screen readers', () => {
    const [first = '', second = ''] = cardParts('vitiligo', withSecond({ language: 'es' }));
    expect(second).toContain('>The explanation is in Spanish.</span>');
    expect(second).toContain('<p class="explanation__text" lang="es"');
    expect(second).toContain('<p class="trail__sentence" lang="es"');
    expect(second).toContain('from “<span lang="es">Three Conditions Of Skin And Hair, Explained<');
    expect(second).toContain('Section: <span lang="es">Vitiligo<');
    expect(first).not.toContain('>in ');
    expect(first).toContain('lang="en-GB"');
  });

  test('is marked of other names, too, for screen readers', () => {
    const [, names = ''] = /class="card__also">(.*?)<\/p>/.exec(cardHtml('tofacitinib')) ?? [];
    expect(names).toBe('This card is also for: <span lang="en-GB">Xeljanz</span>');
  });

  test('is marked on a card of one article too', () => {
    const [card = ''] = cardParts('scalp-psoriasis', withSecond({ language: 'pt-BR' }));
    expect(card).toContain('>The explanation is in Brazilian Portuguese.</span>');
  });
});

describe('the age of an article', () => {
  test('a fact that ages brings the notice, with the article’s date and last review', () => {
    const [card = ''] = cardParts('scalp-psoriasis');
    expect(card).toContain(
      'The marked words tell what was known, and which medicines were licensed, when the article was written. ' +
        'The article is from 2 February 2026. It was last checked on 3 August 2026. ' +
        'There may be newer studies and newly licensed medicines. Ask the clinic.',
    );
    // Behind the sentence, and behind the fact in the trail.
    expect(card.match(/\(may have changed since\)/g)).toHaveLength(2);
  });

  test('an article without a date says so in the notice', () => {
    const [card = ''] = cardParts('tofacitinib');
    expect(card).toContain(
      'when the article was written. The article carries no date. There may be newer',
    );
  });

  test('a copied card marks the sentences that age, and says what that means', () => {
    const term = pack.terms.find(({ id }) => id === 'tofacitinib');
    if (!term) throw new Error('The pack lacks tofacitinib.');
    const copied = cardText(term, pack);
    expect(copied).toContain('seen to work in severe alopecia areata.* ');
    expect(copied).toContain('at risk of severe infections. ');
    expect(copied).toContain('* This tells what was known');
  });

  test.each([
    ['2027-08-03T23:00:00Z', false],
    ['2027-08-04T01:00:00Z', true],
  ])('on %s a card that was due on 3 August 2027 is overdue: %s', (now, overdue) => {
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const [first = '', second = ''] = cardParts('vitiligo');
    expect(second.includes('This article was to be checked again by 3 August 2027.')).toBe(overdue);
    expect(first).not.toContain('to be checked again');
  });
});

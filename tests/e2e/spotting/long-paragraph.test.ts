import { describe, expect } from 'vitest';
import { countsOf } from '../../../scripts/browser/marks.ts';
import { test } from '../support/documents.ts';

/** More than is read in one go. */
const WORDS = 5000;
/** Every so often a term of two words. */
const OFTEN = 7;

/** A transcript: an element for each word, and nothing that parts one from the next. */
function transcript(word: (at: number) => string): string {
  const words = Array.from({ length: WORDS }, (_, at) => `<span>${word(at)}</span>`);
  return `<p>${words.join(' ')}</p>`;
}

function withTerms(at: number): string {
  return ['alopecia', 'areata'][at % OFTEN] ?? 'and';
}

const TERMS = Math.ceil(WORDS / OFTEN);

describe('a paragraph with an element for each word', () => {
  test('has every term marked', async ({ page, documents, extension }) => {
    await page.goto(documents.page('/', transcript(withTerms)));
    await expect.poll(() => countsOf(extension, page)).toEqual({ 'alopecia-areata': TERMS });
  });

  test('can be nothing but terms', async ({ page, documents, extension }) => {
    await page.goto(
      documents.page(
        '/',
        transcript((at) => ['alopecia', 'areata'][at % 2] ?? ''),
      ),
    );
    await expect.poll(() => countsOf(extension, page)).toEqual({ 'alopecia-areata': WORDS / 2 });
  });

  test('changes word by word', async ({ page, documents, extension }) => {
    await page.goto(documents.page('/', transcript(withTerms)));
    await expect.poll(() => countsOf(extension, page)).toEqual({ 'alopecia-areata': TERMS });
    const say = (word: string) =>
      page.$eval(
        'p',
        ({ children }, { often, said }) => {
          // The second word of every tenth term.
          for (let at = 1; at < children.length; at += often * 10) {
            const { firstChild } = children[at] ?? {};
            if (firstChild) firstChild.nodeValue = said;
          }
        },
        { often: OFTEN, said: word },
      );
    const tenth = Math.ceil(TERMS / 10);
    await say('vera');
    await expect
      .poll(() => countsOf(extension, page))
      .toEqual({ 'alopecia-areata': TERMS - tenth });
    await say('areata');
    await expect.poll(() => countsOf(extension, page)).toEqual({ 'alopecia-areata': TERMS });
    await page.$eval('p', ({ children }) => {
      // From the middle of a term to the middle of another.
      for (const word of [...children].slice(701, 1401)) word.remove();
    });
    await expect.poll(() => countsOf(extension, page)).toEqual({ 'alopecia-areata': TERMS - 100 });
  });

  test('can have its words torn', async ({ page, documents, extension }) => {
    // At every place, so that what is read together ends in the midst of some.
    const torn = Array.from({ length: WORDS }, (_, at) => {
      const place = 1 + (at % ('vitiligo'.length - 1));
      return `<b>${'vitiligo'.slice(0, place)}</b>${'vitiligo'.slice(place)} `;
    });
    const body = `<p>${torn.join('')}</p>`;
    await page.goto(documents.page('/', body));
    await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: WORDS });
    // In places far from one another, and in each such place two together.
    await page.$eval('p', ({ children }) => {
      for (const [at, { firstChild, nextSibling }] of [...children].entries()) {
        if (at % 100 > 1 || !firstChild || !nextSibling) continue;
        firstChild.nodeValue = 'psor';
        nextSibling.nodeValue = 'iasis ';
      }
    });
    await expect
      .poll(() => countsOf(extension, page))
      .toEqual({ vitiligo: WORDS * 0.98, psoriasis: WORDS * 0.02 });
  });
});

test('a paragraph in a single long text has every term marked, wherever reading pauses', async ({
  page,
  documents,
  extension,
}) => {
  await page.goto(documents.page('/', `<p>${'vitiligo '.repeat(WORDS)}</p>`));
  await expect.poll(() => countsOf(extension, page)).toEqual({ vitiligo: WORDS });
});

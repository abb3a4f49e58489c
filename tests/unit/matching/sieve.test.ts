import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcherSource } from '../../../lib/content/compile.ts';
import { loadContent } from '../../../lib/content/read-content.ts';
import { compileMatcher } from '../../../lib/matching/compile.ts';
import { compileSieve } from '../../../lib/matching/compile-sieve.ts';
import { whole } from '../../../lib/matching/pieced-text.ts';
import { scan } from '../../../lib/matching/scan.ts';
import { PlainText } from '../../../lib/matching/plain-text.ts';
import {
  holdsCompany,
  placesIn,
  type Sifted,
  sift as siftText,
} from '../../../lib/matching/sieve.ts';

const source = compileMatcherSource(await loadContent('content'));
const tables = compileMatcher(source);
const sieve = compileSieve(source);

/** What sifting text nodes tells, their own company considered. */
function sift(...texts: string[]): Sifted {
  if (!sieve) throw new Error('The clinic has too many forms for a sieve.');
  const text = PlainText.of(texts);
  const sifted = siftText(sieve, text);
  return sifted === 'only in company' && holdsCompany(sieve, text) ? 'terms' : sifted;
}

/** The numbers of the text nodes in which there are places. */
function nodesWithPlaces(...texts: string[]): number[] {
  if (!sieve) throw new Error('The clinic has too many forms for a sieve.');
  const text = PlainText.of(texts);
  return [...text.nodesAt(placesIn(sieve, text))];
}

/** What reading a text finds, in the sieve's terms. */
function read(text: string): 'terms' | 'only in company' | 'nothing' {
  const met = new Set<string>();
  const needs: (string | undefined)[] = [];
  scan(tables, whole(text), {
    match: (match) => needs.push(match.needs),
    cue: (condition) => met.add(condition),
  });
  if (needs.length === 0) return 'nothing';
  return needs.some((need) => need === undefined || met.has(need)) ? 'terms' : 'only in company';
}

const letter = fc.constantFrom(...'aeinorstl'.split(''));
const written = fc
  .tuple(fc.constantFrom(...source.forms.map(({ form }) => form)), fc.nat(), letter, fc.nat(7))
  .map(([form, where, wrong, how]) => {
    const at = where % form.length;
    const [before, rest] = [form.slice(0, at), form.slice(at + 1)];
    if (how === 0) return before + wrong + rest;
    if (how === 1) return before + rest;
    if (how === 2) return before + wrong + form.slice(at);
    if (how === 3) return before + rest.slice(0, 1) + form.slice(at, at + 1) + rest.slice(1);
    if (how === 4) return form.toUpperCase();
    return how === 5 ? `${form.slice(0, at + 1)}\u0301${rest}`.normalize('NFC') : form;
  });
const cue = fc.constantFrom('', ...source.cues.map(({ form }) => form));

describe('sift', () => {
  it('never lets a text go in which reading finds something', () => {
    fc.assert(
      fc.property(written, cue, (form, company) => {
        const text = `Some had ${form}, they said. ${company}`;
        const found = read(text);
        const sifted = sift(text);
        if (found === 'terms') expect(sifted).toBe('terms');
        if (found === 'only in company') expect(sifted).not.toBe('nothing');
      }),
      { numRuns: 8000 },
    );
  });

  it('never does so wherever a text node begins or ends', () => {
    fc.assert(
      fc.property(written, cue, fc.boolean(), (form, company, spaced) => {
        const found = read(`Some had ${form}, they said. ${company}`);
        const space = spaced ? ' ' : '';
        const sifted = sift(`Some had${space}`, form, `${space}they said`, company);
        if (found === 'terms') expect(sifted).toBe('terms');
        if (found === 'only in company') expect(sifted).not.toBe('nothing');
      }),
      { numRuns: 8000 },
    );
  });

  it('takes nothing inside another word for a word', () => {
    for (const text of ['our NEWSLETTER of last Fall', 'it regained growth', 'jakie wypadanie']) {
      expect(sift(text)).toBe('nothing');
    }
    expect(sift('NEW', 'SLE', 'TTER, hair loss')).toBe('terms');
  });

  it('reads past accents, and what a reader does not see', () => {
    for (const text of ['lúpus, with losing hair', 'fínásteride', 'xeljánz', 'mino\u00ADxidil']) {
      expect(sift(text)).toBe('terms');
      expect(sift('They take ', text, ' daily')).toBe('terms');
    }
  });

  it('lets everyday text go', () => {
    const text = 'The council met on Tuesday to speak of the harbour and its boats.';
    expect(sift(text)).toBe('nothing');
  });

  it('knows a form that needs company from one that counts alone', () => {
    const lone = 'The Norwood ground lies by the Ludwig bridge.';
    expect(sift(lone)).toBe('only in company');
    const inCompany = 'Norwood 3, and losing hair.';
    expect(sift(inCompany)).toBe('terms');
  });
});

describe('the places that sifting comes upon', () => {
  it('lie in each form that there is', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 4 }), (forms) => {
        const texts = forms.flatMap((form) => ['Some had ', form, ', they said. ']);
        const found = nodesWithPlaces(...texts);
        for (const [index, form] of forms.entries()) {
          if (read(`Some had ${form}, they said. `) !== 'nothing') {
            expect(found).toContain(index * 3 + 1);
          }
        }
      }),
    );
  });

  it('are told in whatever the text is written with', () => {
    expect(nodesWithPlaces('Pàpá ', '', 'tóok ', 'minoxidil', ' and fin', 'asteride.')).toEqual(
      expect.arrayContaining([3]),
    );
    expect(nodesWithPlaces('Roses ', 'need ', 'pruning.')).toEqual([]);
  });
});

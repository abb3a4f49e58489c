import type { Pack } from '../content/pack.ts';
import type { MatcherTables } from '../matching/tables.ts';
import type { PageText } from './frame-text.ts';
import { matchesIn } from './matches.ts';
import type { Occurrence, PageCheck, PageTerm, Versions } from './page-check.ts';
import { languageTag, Sentences } from './sentences.ts';

/** What a page is checked with. */
export interface Clinic {
  readonly pack: Pack;
  readonly matcher: MatcherTables;
  readonly readAt: Date;
  readonly versions: Versions;
}

/** Checks what a page says against what the clinic says. */
export function checkPage(page: PageText, { pack, matcher, readAt, versions }: Clinic): PageCheck {
  const [top] = page;
  if (!top) throw new Error('A page has at least one frame');
  const language = languageTag(top.language);
  return {
    title: top.title.trim(),
    address: top.address,
    ...(language !== undefined && { language }),
    readAt: readAt.toISOString(),
    versions,
    terms: termsOf(page, pack, matcher),
    findings: [],
  };
}

function termsOf(page: PageText, pack: Pack, matcher: MatcherTables): PageTerm[] {
  const occurrences = new Map<string, Occurrence[]>();
  for (const frame of page) {
    const sentences = new Sentences(languageTag(frame.language));
    for (const { term, paragraph, start, end } of matchesIn(frame, matcher)) {
      const { text, hidden } = frame.paragraphs[paragraph] ?? { text: '', hidden: true };
      const around = sentences.around(text, { start, end });
      const occurrence: Occurrence = {
        sentence: text.slice(around.start, around.end),
        start: start - around.start,
        end: end - around.start,
        place: { frame: frame.frame, paragraph, start, end },
        hidden,
      };
      const known = occurrences.get(term);
      if (known) known.push(occurrence);
      else occurrences.set(term, [occurrence]);
    }
  }
  return pack.terms
    .flatMap(({ id, name }) => {
      const found = occurrences.get(id);
      if (!found) return [];
      const count = found.filter(({ hidden }) => !hidden).length;
      return [{ term: id, name, count, occurrences: found }];
    })
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

import type { Pack } from '../content/pack.ts';
import type { MatcherTables } from '../matching/tables.ts';
import type { StatementFinding } from '../statements/finding.ts';
import type { PageText } from './frame-text.ts';
import { languageTag } from './language-tag.ts';
import { matchesIn } from './matches.ts';
import type { Occurrence, PageCheck, PageFinding, PageTerm, Versions } from './page-check.ts';
import { SentenceAround } from './sentence-around.ts';
import { TextFragments } from './text-fragment.ts';
import { withoutNoteMarks } from './without-note-marks.ts';

/** What a page is checked with. */
export interface Clinic {
  readonly pack: Pack;
  readonly matcher: MatcherTables;
  /** Finds the sentences of paragraphs that speak of the clinic's facts. */
  readonly statements: (paragraphs: readonly string[]) => readonly StatementFinding[];
  readonly readAt: Date;
  readonly versions: Versions;
}

/** A frame, with the text of its paragraphs as it is meant. */
type Frame = PageText[number] & { readonly meant: readonly string[] };

/** Checks what a page says against what the clinic says. */
export function checkPage(page: PageText, clinic: Clinic): PageCheck {
  const { pack, matcher, readAt, versions } = clinic;
  const [top] = page;
  if (!top) throw new Error('A page has at least one frame');
  const language = languageTag(top.language);
  const frames = page.map((one) => ({ ...one, meant: one.paragraphs.map(withoutNoteMarks) }));
  return {
    title: top.title.trim(),
    address: top.address,
    ...(language !== undefined && { language }),
    readAt: readAt.toISOString(),
    versions,
    terms: termsOf(frames, pack, matcher),
    findings: findingsOf(frames, clinic),
  };
}

function findingsOf(frames: readonly Frame[], { pack, statements }: Clinic): PageFinding[] {
  const links = new TextFragments(frames);
  return frames.flatMap(({ frame, paragraphs, meant }) =>
    statements(meant).flatMap((finding) => {
      const { verdict, fact, rule, why, paragraph, start, end } = finding;
      const article = pack.articles.find(({ facts }) => fact in facts);
      const said = paragraphs[paragraph];
      if (!article || !said) return [];
      const { text, hidden } = said;
      const sentence = text.slice(start, end);
      const place = { frame, paragraph, start, end };
      const link = links.linkTo(place);
      return { verdict, fact, article: article.id, rule, why, sentence, place, hidden, link };
    }),
  );
}

function termsOf(frames: readonly Frame[], pack: Pack, matcher: MatcherTables): PageTerm[] {
  const occurrences = new Map<string, Occurrence[]>();
  for (const { frame, language, paragraphs, meant } of frames) {
    const sentenceAround = new SentenceAround(languageTag(language));
    for (const { term, paragraph, start, end } of matchesIn(meant, matcher)) {
      const { text, hidden } = paragraphs[paragraph] ?? { text: '', hidden: true };
      const around = sentenceAround.of(meant[paragraph] ?? '', { start, end });
      const occurrence: Occurrence = {
        sentence: text.slice(around.start, around.end),
        start: start - around.start,
        end: end - around.start,
        place: { frame, paragraph, start, end },
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

import { whole } from '../matching/pieced-text.ts';
import { scan } from '../matching/scan.ts';
import type { StatementRules } from './rules.ts';
import type { Token } from './tokens.ts';

/** Words of a paragraph that belong to groups. */
export interface Found {
  /** The names of the groups, behind “not ” where the words say the contrary. */
  readonly senses: readonly string[];
  /** Where they stand in the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** Words of a sentence that belong to groups. */
export interface Mention {
  readonly senses: readonly string[];
  /** Its first word, and the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** Finds the words of every paragraph that belong to groups. */
export function findWords(rules: StatementRules, paragraphs: readonly string[]): Found[][] {
  // A page that meets one condition speaks of our matter: rules ask for more than one word anyway.
  const met = new Set<string>();
  const other = new Set(rules.unlessAllCapitals);
  const candidates = paragraphs.map((paragraph) => {
    const isShouted = !/\p{Ll}/u.test(paragraph);
    const found: (Found & { needs: string | undefined })[] = [];
    scan(rules.matcher, whole(paragraph), {
      match: ({ term, needs, start, end }) => {
        if (isShouted && other.has(paragraph.slice(start, end))) return;
        const senses = rules.words[Number(term)] ?? [];
        if (senses.length > 0) found.push({ senses, needs, start, end });
      },
      cue: (condition) => met.add(condition),
    });
    return found;
  });
  return candidates.map((found) =>
    found.filter(({ needs }) => needs === undefined || met.size > 0),
  );
}

/** The words of a sentence among those of its paragraph. */
export function mentionsIn(found: readonly Found[], tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  let from = 0;
  const last = tokens.at(-1)?.end ?? 0;
  for (const { senses, start, end } of found) {
    if (start >= last) break;
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= start) from++;
    if (from >= tokens.length || (tokens[from]?.start ?? 0) >= end) continue;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++;
    mentions.push({ senses, from, to });
  }
  return mentions;
}

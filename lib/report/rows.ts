import type { Pack } from '../content/pack.ts';
import { byVerdict } from '../check/by-verdict.ts';
import type { PageCheck, PageFinding } from '../check/page-check.ts';
import type { ReportWords } from './words.ts';

/** A finding with what the clinic's article says. */
export interface ReportedFinding extends PageFinding {
  readonly section: string;
  readonly factSays: string;
  readonly ages: boolean;
}

/** The findings of a check, each with its fact, those that differ first as in the check itself. */
export function reportedFindings(check: PageCheck, pack: Pack): readonly ReportedFinding[] {
  return byVerdict(check.findings).flatMap((finding) => {
    const article = pack.articles.find(({ id }) => id === finding.article);
    const fact = article?.facts[finding.fact];
    if (!fact) return [];
    return { ...finding, section: fact.section, factSays: fact.says, ages: fact.ages };
  });
}

/** What is said of a page on which nothing was found, or not in the part that was read. */
export function noFindingsOn({ partial }: PageCheck, words: ReportWords): string {
  return partial ? words.noFindingsInPart : words.noFindings;
}

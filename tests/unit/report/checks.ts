import type { PageCheck, PageFinding } from '../../../lib/check/page-check.ts';
import type { ReportedCheck } from '../../../lib/report/reported-check.ts';
import type { ReportWords } from '../../../lib/report/words.ts';

/** A finding about the clinic's fact F26. */
export function findingOf(changed: Partial<PageFinding> = {}): PageFinding {
  return {
    verdict: 'conflicts',
    fact: 'F26',
    article: 'jak-inhibitors',
    rule: 'some-rule',
    why: 'The page says that it works.',
    sentence: 'Minoxidil cures alopecia areata.',
    place: { frame: 0, paragraph: 0, start: 0, end: 32 },
    hidden: false,
    link: 'https://example.org/page#:~:text=Minoxidil',
    ...changed,
  };
}

/** The check of a page with some terms, and such findings. */
export function checkOf(changed: Partial<PageCheck> = {}): PageCheck {
  return {
    title: 'A page',
    address: 'https://example.org/page',
    language: 'en',
    readAt: '2026-11-23T10:00:00.000Z',
    versions: { extension: '1.2.3', content: 'abcdef012345' },
    terms: [
      {
        term: 'minoxidil',
        name: 'minoxidil',
        count: 1,
        occurrences: [
          {
            sentence: 'Minoxidil cures alopecia areata.',
            start: 0,
            end: 9,
            place: { frame: 0, paragraph: 0, start: 0, end: 9 },
            hidden: false,
          },
        ],
      },
    ],
    findings: [findingOf()],
    ...changed,
  };
}

/** The same for a report, of a page that was read with the content of now. */
export function reportedOf(changed: Partial<ReportedCheck> = {}): ReportedCheck {
  return { ...checkOf(), isOutdated: false, ...changed };
}

/** Words of a report that name themselves. */
export const WORDS: ReportWords = {
  language: 'en',
  title: 'Page check',
  made: 'Made with 1.2.3, content abcdef012345.',
  pointer: 'It is no verdict.',
  address: 'Address',
  read: ({ readAt, versions }) => `Read on ${readAt} with ${versions.content}.`,
  older: 'Older',
  olderMeaning: 'Read with an older article.',
  partial: 'In part',
  partialMeanings: {
    login: 'It asks for a login.',
    consent: 'It asks for consent.',
    unfinished: 'It was still loading.',
  },
  findings: 'Findings',
  noFindings: 'No findings',
  noFindingsInPart: 'Nothing in that part',
  terms: 'Terms',
  noTerms: 'No terms',
  term: 'Word',
  count: 'How often',
  page: 'Page',
  date: 'Read on',
  verdict: 'Finding',
  sentence: 'The page says',
  fact: 'Fact',
  section: 'Section',
  factSays: 'The article says',
  hidden: 'Hidden there',
  ages: 'May have changed',
  yes: 'yes',
  why: 'Why',
  link: 'Link',
  extension: 'Extension',
  content: 'Content',
  verdicts: { conflicts: 'Differs', newer: 'May be newer', agrees: 'Agrees' },
  unread: 'Not read',
  unreadCount: (count) => `${count} not read.`,
  notRead: (outcome) => `Not read: ${outcome}`,
};

import { i18n } from '#i18n';
import type { Versions } from '../lib/check/page-check.ts';
import type { ReportWords } from '../lib/report/words.ts';
import { verdictLabel } from './verdict.ts';

/**
 * The words of a report on so many pages, made now.
 *
 * @param now what it is made with; pages may have been read with something older
 */
export function reportWords(pages: number, now: Versions): ReportWords {
  const { extension, content } = now;
  const time = new Intl.DateTimeFormat(i18n.t('language'), {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const date = time.format(new Date());
  return {
    language: i18n.t('language'),
    title: pages === 1 ? i18n.t('report.title') : i18n.t('report.titleMany', pages),
    made: i18n.t('report.made', { date, extension, content }),
    pointer: i18n.t('report.pointer'),
    address: i18n.t('report.address'),
    read: ({ readAt, versions }) => {
      const on = i18n.t('report.read', { date: time.format(new Date(readAt)) });
      const isNow = versions.extension === extension && versions.content === content;
      return isNow ? on : `${on} ${i18n.t('report.readWith', { ...versions })}`;
    },
    older: i18n.t('report.older'),
    olderMeaning: i18n.t('report.olderMeaning'),
    partial: i18n.t('report.partial'),
    partialMeanings: {
      login: i18n.t('report.partialLogin'),
      consent: i18n.t('report.partialConsent'),
      unfinished: i18n.t('report.partialUnfinished'),
    },
    findings: i18n.t('report.findings'),
    noFindings: i18n.t('report.noFindings'),
    noFindingsInPart: i18n.t('report.noFindingsInPart'),
    terms: i18n.t('report.terms'),
    noTerms: i18n.t('report.noTerms'),
    term: i18n.t('report.term'),
    count: i18n.t('report.count'),
    page: i18n.t('report.page'),
    date: i18n.t('report.date'),
    verdict: i18n.t('report.verdict'),
    sentence: i18n.t('report.sentence'),
    hidden: i18n.t('report.hidden'),
    fact: i18n.t('report.fact'),
    section: i18n.t('report.section'),
    factSays: i18n.t('report.factSays'),
    ages: i18n.t('report.ages'),
    yes: i18n.t('report.yes'),
    why: i18n.t('report.why'),
    link: i18n.t('report.link'),
    extension: i18n.t('report.extension'),
    content: i18n.t('report.content'),
    verdicts: {
      conflicts: verdictLabel('conflicts'),
      newer: verdictLabel('newer'),
      agrees: verdictLabel('agrees'),
    },
    unread: i18n.t('report.unread'),
    unreadCount: (count) => i18n.t('report.unreadCount', count),
    notRead: (outcome) => i18n.t('report.notRead', { outcome }),
  };
}

import { i18n } from '#i18n';
import type { AnswerWords } from '../lib/answer/words.ts';
import { articleAge } from './articleAge.ts';

/** The words around what an answer quotes. */
export function answerWords(): AnswerWords {
  return {
    greeting: i18n.t('answer.greeting'),
    thanks: i18n.t('answer.thanks'),
    compared: (title, passages) =>
      i18n.t(passages === 0 ? 'answer.comparedNone' : 'answer.compared', { title }),
    titles: {
      conflicts: i18n.t('answer.conflictsTitle'),
      newer: i18n.t('answer.newerTitle'),
      agrees: i18n.t('answer.agreesTitle'),
    },
    termsTitle: i18n.t('answer.termsTitle'),
    newerMeaning: i18n.t('answer.newerMeaning'),
    pageSays: i18n.t('answer.pageSays'),
    articleSays: i18n.t('answer.articleSays'),
    articleSaysOf: (term) => i18n.t('answer.articleSaysOf', { term }),
    hidden: i18n.t('answer.hidden'),
    spot: (link) => i18n.t('answer.spot', { link }),
    source: (title, sections) =>
      i18n.t('answer.source', sections.length, { title, sections: sections.join('; ') }),
    ages: i18n.t('answer.ages'),
    age: articleAge,
    readArticle: (link) => i18n.t('answer.readArticle', { link }),
    limits: i18n.t('answer.limits'),
    book: (telephone, link) => i18n.t('answer.book', { telephone, link }),
    goodbye: i18n.t('answer.goodbye'),
  };
}

import { i18n } from '#i18n';
import type { Explanation, Pack, Term } from '../lib/content/pack.ts';
import { ages, sectionsOf } from '../lib/terms/provenance.ts';
import { articleAge } from './articleAge.ts';

/** A term's card as plain text, with all that it takes to know whose words these are. */
export function cardText(term: Term, pack: Pack): string {
  const parts = term.explanations.map((explanation) => explanationText(explanation, pack));
  return [term.name, ...parts, i18n.t('card.limits')].join('\n\n');
}

function explanationText(explanation: Explanation, pack: Pack): string {
  const article = pack.articles.find(({ id }) => id === explanation.article);
  if (!article) return '';
  const sections = sectionsOf(explanation, article);
  const ageing = explanation.sentences.some((sentence) => ages(sentence, article));
  return [
    explanation.sentences.map((one) => one.says + (ages(one, article) ? '*' : '')).join(' '),
    '',
    i18n.t('source.credit', { title: article.title, publisher: article.publisher }),
    i18n.t('source.section', sections.length, { sections: sections.join('; ') }),
    articleAge(article),
    ...(ageing ? [i18n.t('ageing.copied')] : []),
    article.url,
  ].join('\n');
}

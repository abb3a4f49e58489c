import { i18n } from '#i18n';
import type { Article, Explanation } from '../lib/content/pack.ts';
import { ages, isSiteOnly, sectionsOf } from '../lib/terms/provenance.ts';
import { articleAge } from './articleAge.ts';
import { InItsLanguage } from './InItsLanguage.tsx';
import { OutwardLink } from './OutwardLink.tsx';
import { Trail } from './Trail.tsx';

interface Props {
  readonly explanation: Explanation;
  readonly article: Article;
}

/** Where an explanation comes from: whose article, which sections, how old, and how to read it. */
export function SourceNote({ explanation, article }: Props) {
  const sections = sectionsOf(explanation, article);
  // The notice on ageing has already said how old the article is.
  const ageSaid = explanation.sentences.some((sentence) => ages(sentence, article));
  return (
    <footer className="source">
      <Trail explanation={explanation} article={article} />
      <p>
        <InItsLanguage
          around={(words) => i18n.t('source.section', sections.length, { sections: words })}
          words={sections.join('; ')}
          language={article.language}
        />
      </p>
      {!ageSaid && <p>{articleAge(article)}</p>}
      <OutwardLink className="link" href={article.url}>
        {isSiteOnly(article.url)
          ? i18n.t('source.visitSite', { publisher: article.publisher })
          : i18n.t('source.readArticle')}
      </OutwardLink>
    </footer>
  );
}

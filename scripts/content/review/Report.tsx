import { renderToStaticMarkup } from 'react-dom/server';
import type { ArticleReview } from '../../../lib/content/review.ts';
import type { ReportedHints } from './hints.ts';
import { ReviewedArticle } from './ReviewedArticle.tsx';
import { INTRODUCTION } from './words.ts';
import { StandalonePage } from '../../../components/report/StandalonePage.tsx';
import own from './review.css?raw';

/** The editor's report as one page that needs nothing beside it. */
export function htmlReport(
  reviews: readonly ArticleReview[],
  hints: ReportedHints,
  day: string,
): string {
  return `<!doctype html>${renderToStaticMarkup(
    <StandalonePage language="en" title={`What the content needs: ${day}`} style={own}>
      <header>
        <h1>What the content needs</h1>
        <p className="soft">
          <time>{day}</time>
        </p>
        {INTRODUCTION.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p className="soft">Ticks are not saved: print the page, or work in the .md file.</p>
      </header>
      {reviews.map((review) => (
        <ReviewedArticle
          key={review.article.id}
          review={review}
          hints={hints.byArticle.get(review.article.id) ?? []}
        />
      ))}
    </StandalonePage>,
  )}\n`;
}

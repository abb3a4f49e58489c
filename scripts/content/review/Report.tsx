import { renderToStaticMarkup } from 'react-dom/server';
import type { ArticleReview } from '../../../lib/content/review.ts';
import type { ReportedHints } from './hints.ts';
import { ReviewedArticle } from './ReviewedArticle.tsx';
import { INTRODUCTION } from './words.ts';
import base from '../../../components/base.css?raw';
import tokens from '../../../components/tokens.css?raw';
import own from './review.css?raw';

/** The editor's report as one page that needs nothing beside it. */
export function htmlReport(
  reviews: readonly ArticleReview[],
  hints: ReportedHints,
  day: string,
): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html className="surface" lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`What the content needs: ${day}`}</title>
        <style>{tokens + base + own}</style>
      </head>
      <body>
        <main className="report">
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
        </main>
      </body>
    </html>,
  )}\n`;
}

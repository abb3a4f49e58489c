import type { PageCheck } from '../../lib/check/page-check.ts';
import type { Pack } from '../../lib/content/pack.ts';
import type { ReportWords } from '../../lib/report/words.ts';
import base from '../base.css?raw';
import tokens from '../tokens.css?raw';
import own from './report.css?raw';
import { ReportedPage } from './ReportedPage.tsx';

interface Props {
  readonly checks: readonly PageCheck[];
  readonly pack: Pack;
  readonly words: ReportWords;
}

/** Checks as one page of HTML that needs nothing beside it. Of the pages it holds text alone. */
export function ReportPage({ checks, pack, words }: Props) {
  return (
    <html className="surface" lang={words.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{words.title}</title>
        <style>{tokens + base + own}</style>
      </head>
      <body>
        <main className="report">
          <header>
            <h1>{words.title}</h1>
            <p className="soft">{words.made}</p>
            <p>{words.pointer}</p>
          </header>
          {checks.map((check) => (
            <ReportedPage
              key={`${check.address} ${check.readAt}`}
              check={check}
              pack={pack}
              words={words}
            />
          ))}
        </main>
      </body>
    </html>
  );
}

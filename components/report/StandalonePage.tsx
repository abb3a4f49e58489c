import type { ReactNode } from 'react';
import base from '../base.css?raw';
import tokens from '../tokens.css?raw';
import shared from './standalone.css?raw';

interface Props {
  readonly language: string;
  readonly title: string;
  /** Its own style sheet, behind the one that all such pages share. */
  readonly style: string;
  readonly children: ReactNode;
}

/** A report as one page of HTML that needs nothing beside it. */
export function StandalonePage({ language, title, style, children }: Props) {
  return (
    <html className="surface" lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style>{tokens + base + shared + style}</style>
      </head>
      <body>
        <main className="report">{children}</main>
      </body>
    </html>
  );
}

import type { Pack } from '../../lib/content/pack.ts';
import type { ReportContent } from '../../lib/report/report-content.ts';
import type { ReportWords } from '../../lib/report/words.ts';
import { StandalonePage } from './StandalonePage.tsx';
import own from './report.css?raw';
import { ReportedPage } from './ReportedPage.tsx';
import { UnreadLinks } from './UnreadLinks.tsx';

interface Props {
  readonly content: ReportContent;
  readonly pack: Pack;
  readonly words: ReportWords;
}

/** Checks as one page of HTML that needs nothing beside it. Of the pages it holds text alone. */
export function ReportPage({ content: { checks, unread }, pack, words }: Props) {
  return (
    <StandalonePage language={words.language} title={words.title} style={own}>
      <header>
        <h1>{words.title}</h1>
        <p className="soft">{words.made}</p>
        <p>{words.pointer}</p>
        {unread.length > 0 && <p>{words.unreadCount(unread.length)}</p>}
      </header>
      {checks.map((check) => (
        <ReportedPage
          key={`${check.address} ${check.readAt}`}
          check={check}
          pack={pack}
          words={words}
        />
      ))}
      {unread.length > 0 && <UnreadLinks unread={unread} words={words} />}
    </StandalonePage>
  );
}

import type { Pack } from '../../lib/content/pack.ts';
import type { ReportedCheck } from '../../lib/report/reported-check.ts';
import type { ReportWords } from '../../lib/report/words.ts';
import { StandalonePage } from './StandalonePage.tsx';
import own from './report.css?raw';
import { ReportedPage } from './ReportedPage.tsx';

interface Props {
  readonly checks: readonly ReportedCheck[];
  readonly pack: Pack;
  readonly words: ReportWords;
}

/** Checks as one page of HTML that needs nothing beside it. Of the pages it holds text alone. */
export function ReportPage({ checks, pack, words }: Props) {
  return (
    <StandalonePage language={words.language} title={words.title} style={own}>
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
    </StandalonePage>
  );
}

import { Cards } from './Cards.tsx';
import { Index } from './Index.tsx';
import { ProblemList } from './ProblemList.tsx';
import type { PreviewState } from './state.ts';

interface Props {
  readonly state: PreviewState;
}

/** Every card as patients see it; where the content has problems, what they are. */
export function Preview({ state: { pack, figures, problems } }: Props) {
  return (
    <div className="preview">
      <header className="preview__header">
        <h1>Preview of the content</h1>
        <p>This page loads again whenever a file in the content folder is saved.</p>
      </header>
      {problems.length > 0 && <ProblemList problems={problems} shown={pack !== undefined} />}
      {pack && <Index pack={pack} />}
      <main className="preview__main">{pack && <Cards pack={pack} figures={figures} />}</main>
    </div>
  );
}

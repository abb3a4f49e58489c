import { i18n } from '#i18n';
import type { PageCheck, PageFinding } from '../../lib/check/page-check.ts';
import { isSameHint } from '../../lib/hints/hint.ts';
import { deleteHint, keepHint } from '../../lib/hints/store.ts';
import { useHints } from './useHints.ts';

interface Props {
  readonly finding: PageFinding;
  readonly page: PageCheck;
}

/** Notes a sentence that may be newer than the article, for whoever edits that; or takes the note away. */
export function NoteForEditor({ finding, page }: Props) {
  const kept = useHints();
  const { article, fact, sentence, why } = finding;
  const { title, address } = page;
  const hint = { article, fact, sentence, why, title, address };
  const isNoted = kept?.hints.some((other) => isSameHint(other, hint)) ?? false;
  return (
    <button
      className="button"
      type="button"
      aria-pressed={isNoted}
      onClick={() => {
        const noted = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
        void (isNoted ? deleteHint(hint) : keepHint({ ...hint, noted }));
      }}
    >
      {i18n.t('sidepanel.note')}
    </button>
  );
}

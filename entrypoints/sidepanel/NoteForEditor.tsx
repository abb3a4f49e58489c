import { i18n } from '#i18n';
import { AlertNotice } from '../../components/AlertNotice.tsx';
import { useAttempt } from '../../components/useAttempt.ts';
import type { PageCheck, PageFinding } from '../../lib/check/page-check.ts';
import { type Hint, isSameHint } from '../../lib/hints/hint.ts';
import { deleteHint, keepHint } from '../../lib/hints/store.ts';

interface Props {
  readonly finding: PageFinding;
  readonly page: PageCheck;
  /** What has been noted on this device. */
  readonly hints: readonly Hint[];
  /** Id of the element with the sentence. */
  readonly describedBy: string;
}

/** Notes a sentence that may be newer than the article, for whoever edits that; or takes the note away. */
export function NoteForEditor({ finding, page, hints, describedBy }: Props) {
  const { article, fact, sentence, why } = finding;
  const { title, address } = page;
  const hint = { article, fact, sentence, why, title, address };
  const { failure, attempt } = useAttempt();
  const isNoted = hints.some((other) => isSameHint(other, hint));
  const change = async () => {
    const noted = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
    await attempt(() => (isNoted ? deleteHint(hint) : keepHint({ ...hint, noted })));
  };
  return (
    <>
      <button
        className="button"
        type="button"
        aria-pressed={isNoted}
        aria-describedby={describedBy}
        onClick={() => void change()}
      >
        {i18n.t('sidepanel.note')}
      </button>
      <AlertNotice>{failure !== undefined && i18n.t('sidepanel.noteRefused')}</AlertNotice>
    </>
  );
}

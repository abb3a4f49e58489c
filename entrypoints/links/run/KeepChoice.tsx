import { i18n } from '#i18n';
import { isInPrivateWindow } from '../../../lib/tabs/private-window.ts';

interface Props {
  readonly isDone: boolean;
  readonly keep: boolean;
  readonly onKeep: (keep: boolean) => void;
}

/** Says what of a check is kept, and where; and lets somebody keep it longer. */
export function KeepChoice({ isDone, keep, onKeep }: Props) {
  if (isInPrivateWindow()) return <p className="links__fine">{i18n.t('links.keep.private')}</p>;
  return (
    <div className="links__keep">
      <label className="links__choice">
        <input
          type="checkbox"
          checked={keep}
          onChange={(event) => {
            onKeep(event.target.checked);
          }}
        />
        <span>{i18n.t('links.keep.label')}</span>
      </label>
      <p className="links__fine">
        {i18n.t(keep ? 'links.keep.kept' : isDone ? 'links.keep.inMemory' : 'links.keep.underWay')}
      </p>
    </div>
  );
}

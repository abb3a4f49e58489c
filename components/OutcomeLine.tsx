import { i18n } from '#i18n';
import { useRef } from 'react';

/** What came of something that was pressed. */
export interface Outcome {
  readonly says: string;
  readonly hasFailed?: true;
  /** Has what was there before back, and tells whether it could; absent where there is no way back. */
  readonly undo?: () => Promise<boolean>;
}

interface Props {
  readonly outcome: Outcome | undefined;
  readonly onChange: (outcome: Outcome) => void;
}

/** Says what came of it, with the way back. It is there before it speaks, so that it is read out. */
export function OutcomeLine({ outcome, onChange }: Props) {
  const line = useRef<HTMLOutputElement>(null);
  const goBack = async (undo: () => Promise<boolean>) => {
    // The button goes, and would take the focus with it.
    line.current?.focus();
    if (await undo()) onChange({ says: i18n.t('outcome.undone') });
  };
  const { says, hasFailed, undo } = outcome ?? {};
  return (
    <output
      className={hasFailed ? 'said outcome outcome--failed' : 'said outcome'}
      ref={line}
      tabIndex={-1}
    >
      {says}
      {undo && (
        <button className="button" type="button" onClick={() => void goBack(undo)}>
          {i18n.t('outcome.undo')}
        </button>
      )}
    </output>
  );
}

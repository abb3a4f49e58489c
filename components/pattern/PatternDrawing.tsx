import { i18n } from '#i18n';
import { LudwigHead } from './LudwigHead.tsx';
import { NorwoodHead } from './NorwoodHead.tsx';
import { LUDWIG, NORWOOD } from './shapes.ts';

interface Props {
  readonly scale: string;
  readonly grade: string;
  /** The id of the words that describe the pattern. */
  readonly describedBy: string;
}

/** A drawing of a pattern of hair loss; nothing for one that we have not drawn. */
export function PatternDrawing({ scale, grade, describedBy }: Props) {
  const norwood = scale === 'Norwood' ? NORWOOD[grade] : undefined;
  const ludwig = scale === 'Ludwig' ? LUDWIG[grade] : undefined;
  if (!norwood && !ludwig) return null;
  return (
    <svg
      className="head"
      viewBox="0 0 120 144"
      role="img"
      aria-label={i18n.t('pattern.drawing', { name: `${scale} ${grade}` })}
      aria-describedby={describedBy}
    >
      {norwood && <NorwoodHead bare={norwood} />}
      {ludwig && <LudwigHead parting={ludwig} />}
    </svg>
  );
}

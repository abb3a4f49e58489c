import { useId } from 'react';
import { combedStrands, HEAD, PARTED_HAIR, type Parting, stripShape } from './shapes.ts';

/** Strands that show as a sheen on full hair. */
const SHEEN = combedStrands(15);

interface Props {
  readonly parting: Parting;
}

/** A head with longer hair parted in the middle, seen from above. */
export function LudwigHead({ parting: { half, cover } }: Props) {
  const hair = useId();
  const strip = useId();
  return (
    <>
      <clipPath id={hair}>
        <path d={PARTED_HAIR} />
      </clipPath>
      <clipPath id={strip}>
        <path d={stripShape(half)} />
      </clipPath>
      <path className="head__skin" d={HEAD.nose} />
      <path className="head__skin" d={HEAD.skull} />
      <path className="head__hair" d={PARTED_HAIR} />
      <path className="head__strands" clipPath={`url(#${hair})`} d={SHEEN} />
      {cover !== undefined && <path className="head__thinner" d={stripShape(half + 4)} />}
      <path className="head__parting" d={stripShape(half)} />
      {cover !== undefined && (
        <path className="head__cover" clipPath={`url(#${strip})`} d={combedStrands(cover)} />
      )}
      <path className="head__outline" d={PARTED_HAIR} />
    </>
  );
}

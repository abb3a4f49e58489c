import { useId } from 'react';
import { COMBED, HEAD } from './shapes.ts';

interface Props {
  /** Where the scalp shows. */
  readonly bare: readonly string[];
}

/** A head with short hair, seen from above. */
export function NorwoodHead({ bare }: Props) {
  const skull = useId();
  return (
    <>
      <clipPath id={skull}>
        <path d={HEAD.skull} />
      </clipPath>
      <path className="head__skin" d={HEAD.ears} />
      <path className="head__skin" d={HEAD.nose} />
      <path className="head__hair" d={HEAD.skull} />
      <g clipPath={`url(#${skull})`}>
        <path className="head__strands" d={COMBED} />
        {bare.map((shape) => (
          <path className="head__skin" key={shape} d={shape} />
        ))}
      </g>
      <path className="head__outline" d={HEAD.skull} />
    </>
  );
}

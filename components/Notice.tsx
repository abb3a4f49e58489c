import type { ReactNode } from 'react';
import { ClockIcon } from './icons.tsx';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A word of caution about the age of what stands above it. */
export function Notice({ title, children }: Props) {
  return (
    <div className="notice">
      <p className="notice__title">
        <ClockIcon />
        {title}
      </p>
      <p>{children}</p>
    </div>
  );
}

import type { ReactNode } from 'react';

interface Props {
  readonly className?: string;
  /** What is wrong, and what to do; false while nothing is. */
  readonly children: ReactNode;
}

/** Says at once that something went wrong. */
export function AlertNotice({ className = '', children }: Props) {
  if (children === false) return null;
  return (
    <div className={`notice ${className}`.trim()} role="alert">
      {children}
    </div>
  );
}

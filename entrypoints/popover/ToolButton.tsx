import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** For one that stays pressed. */
  readonly pressed?: boolean;
  readonly className?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button that is an icon, with its name for those who hear it or rest on it. */
export function ToolButton({ label, pressed, className = '', onPress, children }: Props) {
  return (
    <button
      className={`button button--icon ${className}`}
      type="button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

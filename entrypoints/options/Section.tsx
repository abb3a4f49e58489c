import { type ReactNode, useId } from 'react';
import type { Settings } from '../../lib/settings/schema.ts';

/** What every group of settings gets. */
export interface SettingsProps {
  readonly settings: Settings;
  readonly onChange: (changed: Partial<Settings>) => void;
}

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A group of settings under its heading. */
export function Section({ title, children }: Props) {
  const id = useId();
  return (
    <section className="options__section" aria-labelledby={id}>
      <h2 className="options__heading" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

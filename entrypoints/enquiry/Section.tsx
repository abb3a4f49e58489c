import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly help: string;
  readonly children: ReactNode;
}

/** One step of preparing an enquiry. */
export function Section({ title, help, children }: Props) {
  const id = useId();
  return (
    <section className="step" aria-labelledby={id}>
      <h2 className="step__title" id={id}>
        {title}
      </h2>
      <p className="step__help">{help}</p>
      {children}
    </section>
  );
}

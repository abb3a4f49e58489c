import { type ReactNode, type Ref, useId } from 'react';

interface Props {
  readonly title: string;
  readonly help: string;
  /** Where the focus can be led to. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** One step of preparing an enquiry. */
export function Section({ title, help, headingRef, children }: Props) {
  const id = useId();
  return (
    <section className="step" aria-labelledby={id}>
      <h2 className="step__title" id={id} ref={headingRef} tabIndex={-1}>
        {title}
      </h2>
      <p className="step__help">{help}</p>
      {children}
    </section>
  );
}

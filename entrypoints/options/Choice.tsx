import { type ReactNode, useId } from 'react';

interface Props<Value extends string | number> {
  readonly legend: string;
  /** What there is to know of all of them. */
  readonly note?: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: ReactNode;
    /** What it means, or what it looks like. */
    readonly detail?: ReactNode;
  }[];
  readonly onChange: (value: Value) => void;
}

/** One out of a few. */
export function Choice<Value extends string | number>(props: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="choice" aria-describedby={props.note && `${name}-note`}>
      <legend className="choice__legend">{props.legend}</legend>
      {props.note && (
        <p className="options__note choice__note" id={`${name}-note`}>
          {props.note}
        </p>
      )}
      {props.options.map(({ value, label, detail }) => (
        <label className="choice__option" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            aria-labelledby={`${name}-${value}`}
            // A sample is to be looked at: read out, it says the same of all.
            aria-describedby={typeof detail === 'string' ? `${name}-${value}-detail` : undefined}
            onChange={() => {
              props.onChange(value);
            }}
          />
          <span>
            <span id={`${name}-${value}`}>{label}</span>
            {detail !== undefined && (
              <span className="choice__detail" id={`${name}-${value}-detail`}>
                {detail}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

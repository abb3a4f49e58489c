import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly detail: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A yes or no, with what it means. */
export function Check({ label, detail, checked, onChange }: Props) {
  const id = useId();
  return (
    <label className="choice__option">
      <input
        type="checkbox"
        checked={checked}
        aria-labelledby={id}
        aria-describedby={`${id}-detail`}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span>
        <span id={id}>{label}</span>
        <span className="choice__detail" id={`${id}-detail`}>
          {detail}
        </span>
      </span>
    </label>
  );
}

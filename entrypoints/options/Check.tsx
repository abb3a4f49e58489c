interface Props {
  readonly label: string;
  readonly detail: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A yes or no, with what it means. */
export function Check({ label, detail, checked, onChange }: Props) {
  return (
    <label className="choice__option">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span>
        {label}
        <span className="choice__detail">{detail}</span>
      </span>
    </label>
  );
}

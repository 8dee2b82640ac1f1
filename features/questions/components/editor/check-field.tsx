type Props = { label: string; hint?: string; checked: boolean; change: (checked: boolean) => void };

/** Something that holds or does not. */
export function CheckField({ label, hint, checked, change }: Props) {
  return (
    <label className="check">
      <input
        className="mark"
        type="checkbox"
        checked={checked}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint && <span className="field-hint check-hint">{hint}</span>}
      </span>
    </label>
  );
}

import type { Path } from './draft.ts';
import { FaultLines } from './fault-lines.tsx';
import { fieldId } from './faults.ts';

type Props = {
  at: Path;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  change: (value: string) => void;
  hint?: string;
};

/** One of some known values. */
export function SelectField({ at, label, value, options, change, hint }: Props) {
  const id = fieldId(at);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="field-hint" id={`${id}_hint`}>
          {hint}
        </span>
      )}
      <span className="select-box">
        <select
          className="input select"
          id={id}
          value={value}
          aria-describedby={hint && `${id}_hint`}
          onChange={(event) => change(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
      <FaultLines at={at} deep />
    </div>
  );
}

import type { ChoiceProps } from './field-props.ts';

type Props = { field: ChoiceProps; value: string | undefined; invalid: boolean };

/** The options of a choice, each a row that is its own label. */
export function ChoiceControl({ field: { name, type, options }, value = '', invalid }: Props) {
  const chosen = value.split(' ');
  return (
    // Made anew when the server sends other values back: a browser keeps what was ticked, not what is so.
    <div key={value}>
      {options.map((option) => (
        <label className="check" key={option.value}>
          <input
            className="mark"
            type={type === 'one-of' ? 'radio' : 'checkbox'}
            name={name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            aria-invalid={invalid || undefined}
          />
          <span>
            {option.label}
            {option.hint && <span className="field-hint check-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}

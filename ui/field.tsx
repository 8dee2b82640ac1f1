export type FieldProps = {
  name: string;
  label: string;
  type: 'text' | 'email' | 'password';
  autoComplete: string;
  hint?: string;
};

type Given = FieldProps & { value: string | undefined; error: string | undefined; focused: boolean };

/** A labelled input; what is wrong with it stands under it and is read out with it. */
export function Field({ name, label, type, autoComplete, hint, value, error, focused }: Given) {
  const described = [hint && `${name}_hint`, error && `${name}_error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="field-label" htmlFor={name}>
        {label}
      </label>
      {hint && (
        <span className="field-hint" id={`${name}_hint`}>
          {hint}
        </span>
      )}
      <input
        className="input"
        id={name}
        name={name}
        type={type}
        autoComplete={autoComplete}
        autoCapitalize={type === 'text' ? undefined : 'none'}
        defaultValue={value}
        required
        // Where no script runs, the browser itself puts the focus there.
        autoFocus={focused}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
      {error && (
        <span className="field-error" id={`${name}_error`}>
          {error}
        </span>
      )}
    </div>
  );
}

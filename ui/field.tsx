import { ChoiceControl } from './choice-control.tsx';
import type { AreaProps, Common, FieldProps, LineProps, SelectProps, ShownProps } from './field-props.ts';
import { Select } from './select.tsx';
import { TakeAlong } from './take-along.tsx';

type State = { value: string | undefined; error: string | undefined; focused: boolean };

/** A labelled field of a form; what is wrong with it stands under it and is read out with it. */
export function Field({ field, ...state }: { field: FieldProps } & State) {
  const { value, error } = state;
  if (field.type === 'hidden') return <input type="hidden" name={field.name} defaultValue={value} key={value} />;
  if (field.type === 'shown') return value ? <Shown field={field} value={value} /> : null;
  const { name, label, hint } = field;
  if (field.type !== 'select' && 'options' in field) {
    return (
      <fieldset className="field" aria-describedby={describedBy(field, error)}>
        <legend className="field-label">{label}</legend>
        <Hint name={name} hint={hint} />
        <ChoiceControl field={field} value={value} invalid={error !== undefined} />
        <FieldError name={name} error={error} />
      </fieldset>
    );
  }
  return (
    <div className="field">
      <label className="field-label" htmlFor={name}>
        {label}
      </label>
      <Hint name={name} hint={hint} />
      <Typed field={field} {...state} />
      <FieldError name={name} error={error} />
    </div>
  );
}

function Typed({ field, value, error, focused }: { field: LineProps | AreaProps | SelectProps } & State) {
  const described = {
    id: field.name,
    name: field.name,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(field, error),
  };
  if (field.type === 'select') return <Select options={field.options} value={value} {...described} />;
  const shared = {
    ...described,
    lang: field.lang,
    defaultValue: value,
    required: !field.optional,
    // Where no script runs, the browser itself puts the focus there.
    autoFocus: focused,
  };
  if (field.type === 'area')
    return <textarea className={field.reading ? 'textarea input-read' : 'textarea'} {...shared} />;
  return (
    <input
      className="input"
      type={field.type}
      autoComplete={field.autoComplete}
      inputMode={field.inputMode}
      autoCapitalize={field.type === 'text' ? undefined : 'none'}
      {...shared}
    />
  );
}

function Shown({ field: { name, label, lang, hint, take }, value }: { field: ShownProps; value: string }) {
  return (
    <div className="field">
      <p className="field-label">{label}</p>
      <blockquote className="shown" lang={lang}>
        {value}
      </blockquote>
      {take && <TakeAlong text={value} words={take} />}
      <Hint name={name} hint={hint} />
    </div>
  );
}

const Hint = ({ name, hint }: { name: string; hint: string | undefined }) =>
  hint && (
    <span className="field-hint" id={`${name}_hint`}>
      {hint}
    </span>
  );

const FieldError = ({ name, error }: { name: string; error: string | undefined }) =>
  error && (
    <span className="field-error" id={`${name}_error`}>
      {error}
    </span>
  );

const describedBy = ({ name, hint }: Common, error: string | undefined) =>
  [hint && `${name}_hint`, error && `${name}_error`].filter(Boolean).join(' ') || undefined;

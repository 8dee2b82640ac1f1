'use client';

import { type MouseEvent, type ReactNode, useActionState, useEffect, useRef, useState } from 'react';
import { AskBeforeLeaving } from './ask-before-leaving.tsx';
import { Field } from './field.tsx';
import type { FieldProps } from './field-props.ts';
import { type FormOutcome, untouchedForm } from './form-outcome.ts';
import { useUnderstood } from './use-understood.ts';

type FormProps = {
  action: (before: FormOutcome, form: FormData) => Promise<FormOutcome>;
  fields: readonly FieldProps[];
  /** What stands in the fields before anything was typed. */
  start?: Record<string, string>;
  submit: string;
  /** What the button says while the server thinks. */
  busy: string;
  /** What is said once the form was taken, where the page stays. */
  kept?: string;
  /** A shown field that takes the place of the form as soon as there is something to show. */
  alone?: string;
  /** More fields, above the others: lists of them that stand side by side where there is room. */
  columns?: readonly (readonly FieldProps[])[];
  /** Whether who leaves with something unsaved is asked, for forms that take a while to fill in. */
  holds?: boolean;
  children?: ReactNode;
};

/** Fields and one button. Works before any script has run; what was typed stays, passwords excepted. */
export function Form({
  action,
  fields,
  start,
  submit,
  busy,
  kept,
  columns = [],
  holds = false,
  alone,
  children,
}: FormProps) {
  const [outcome, send, pending] = useActionState(action, { ...untouchedForm, values: start ?? {} });
  const [changed, setChanged] = useState<FormOutcome | null>(null);
  const { values, errors, formError } = useUnderstood(outcome);
  const form = useRef<HTMLFormElement>(null);
  const firstWrong = [...columns.flat(), ...fields].find(({ name }) => errors[name])?.name;

  // `errors` is a new object with every answer, so the same mistake again is brought to attention again.
  useEffect(() => {
    const wrong = Object.keys(errors).length > 0;
    if (wrong) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  const show = (field: FieldProps) => (
    <Field
      key={field.name}
      field={field}
      value={values[field.name]}
      error={errors[field.name]}
      focused={field.name === firstWrong}
    />
  );
  const showColumn = (column: readonly FieldProps[]) => (
    <div className="stack" key={column[0]?.name}>
      {column.map(show)}
    </div>
  );

  const only = fields.find(({ name }) => name === alone && values[name]);
  if (only) return <div role="status">{show(only)}</div>;

  const once = (event: MouseEvent) => {
    if (pending) event.preventDefault();
  };

  return (
    <form className="stack" action={send} ref={form} noValidate onInput={() => setChanged(outcome)}>
      {holds && <AskBeforeLeaving form={form} sent={pending} />}
      {formError && (
        <div className="errors" role="alert">
          <p>{formError}</p>
        </div>
      )}
      {columns.length > 0 && <div className="form-columns">{columns.map(showColumn)}</div>}
      {fields.map(show)}
      {children}
      <button className="button button-whole" type="submit" aria-busy={pending} onClick={once}>
        {pending ? busy : submit}
      </button>
      {kept && (
        <p className="small form-kept" role="status">
          {outcome.kept && changed !== outcome && kept}
        </p>
      )}
    </form>
  );
}

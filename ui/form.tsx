'use client';

import { type MouseEvent, type ReactNode, useActionState, useEffect, useRef } from 'react';
import { Field, type FieldProps } from './field.tsx';
import { type FormOutcome, untouchedForm } from './form-outcome.ts';

type FormProps = {
  action: (before: FormOutcome, form: FormData) => Promise<FormOutcome>;
  fields: FieldProps[];
  submit: string;
  /** What the button says while the server thinks. */
  busy: string;
  children?: ReactNode;
};

/** Fields and one button. Works before any script has run; what was typed stays, passwords excepted. */
export function Form({ action, fields, submit, busy, children }: FormProps) {
  const [{ values, errors, formError }, send, pending] = useActionState(action, untouchedForm);
  const form = useRef<HTMLFormElement>(null);
  const firstWrong = fields.find(({ name }) => errors[name])?.name;

  // `errors` is a new object with every answer, so the same mistake again is brought to attention again.
  useEffect(() => {
    const wrong = Object.keys(errors).length > 0;
    if (wrong) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  const once = (event: MouseEvent) => {
    if (pending) event.preventDefault();
  };

  return (
    <form className="stack" action={send} ref={form} noValidate>
      {formError && (
        <div className="errors" role="alert">
          <p>{formError}</p>
        </div>
      )}
      {fields.map((field) => (
        <Field
          key={field.name}
          {...field}
          value={values[field.name]}
          error={errors[field.name]}
          focused={field.name === firstWrong}
        />
      ))}
      {children}
      <button className="button button-whole" type="submit" aria-busy={pending} onClick={once}>
        {pending ? busy : submit}
      </button>
    </form>
  );
}

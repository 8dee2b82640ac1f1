import type { z } from 'zod';
import type { FormOutcome } from '../ui/form-outcome.ts';

/** What a field's schema refused gets the sentence of that field; passwords are not sent back. */
export function readForm<Fields extends Record<string, unknown>>(
  schema: z.ZodType<Fields>,
  form: FormData,
  sentences: Record<string, string>,
): { ok: true; fields: Fields } | { ok: false; outcome: FormOutcome } {
  const read = schema.safeParse(Object.fromEntries(form));
  if (read.success) return { ok: true, fields: read.data };
  const wrong = new Set(read.error.issues.map(({ path: [name] }) => String(name)));
  const errors = Object.fromEntries([...wrong].map((name) => [name, sentences[name] ?? name]));
  return { ok: false, outcome: { values: typedValues(form), errors, formError: null } };
}

/** What may be shown in the fields again: all but secrets. Several values of one name are parted by spaces. */
export function typedValues(form: FormData): Record<string, string> {
  const names = [...new Set(form.keys())].filter((name) => !secrets.includes(name) && !name.startsWith('$'));
  return Object.fromEntries(
    names.map((name) => [
      name,
      form
        .getAll(name)
        .filter((value) => typeof value === 'string')
        .join(' '),
    ]),
  );
}
const secrets = [
  'password',
  'oldPassword',
  'newPassword',
  'linkPassword',
  'renewPassword',
  'endPassword',
  'code',
  'token',
];

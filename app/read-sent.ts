import { notFound } from 'next/navigation';
import { z } from 'zod';
import { toTypable } from '../core/text/to-typable.ts';

/**
 * What an action was given. Its type says what our own pages give; it gets whatever somebody sends. What none of our pages
 * can have sent is answered like what is not there.
 */
export function readSent<Sent>(schema: z.ZodType<Sent>, given: unknown): Sent {
  const read = schema.safeParse(given);
  return read.success ? read.data : notFound();
}

/** A password counts letter by letter as it was sent. */
const isPassword = (name: string) => /password$/i.test(name);

/** The form that an action was given, with nothing in it that nobody can type: so it is kept, and so it is shown again. */
export function sentForm(given: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of readSent(z.instanceof(FormData), given))
    if (typeof value === 'string') form.append(toTypable(name), isPassword(name) ? value : toTypable(value));
    else form.append(toTypable(name), value);
  return form;
}

import { notFound } from 'next/navigation';
import { z } from 'zod';

/**
 * What an action was given. Its type says what our own pages give; it gets whatever somebody sends. What none of our pages
 * can have sent is answered like what is not there.
 */
export function readSent<Sent>(schema: z.ZodType<Sent>, given: unknown): Sent {
  const read = schema.safeParse(given);
  return read.success ? read.data : notFound();
}

// Nobody can type a NUL, and PostgreSQL takes it in no text.
const form = z
  .instanceof(FormData)
  .refine((fields) => [...fields].every(([name, value]) => ![name, value].some((part) => String(part).includes('\0'))));

/** The form that an action was given. */
export const sentForm = (given: unknown): FormData => readSent(form, given);

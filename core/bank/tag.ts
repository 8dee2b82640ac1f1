import { z } from 'zod';

/** A word or two by which instructors sort their questions. */
export const tagSchema = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^\P{Cc}*$/u);

/** Tags in the one order they are kept and written in, none of them twice. */
export const inTagOrder = (tags: readonly string[]): string[] => [...new Set(tags)].sort();

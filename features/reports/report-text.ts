import { z } from 'zod';

/** Counted as a browser's `maxlength` counts. */
export const longestReport = 500;

/** A sentence of somebody's own, plain text; PostgreSQL keeps neither a NUL nor half of a character. */
export const reportText = z
  .string()
  .trim()
  .min(1)
  .max(longestReport)
  .refine((text) => !text.includes('\0') && !/\p{Surrogate}/u.test(text));

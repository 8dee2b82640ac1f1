import { z } from 'zod';

/**
 * A name that an address or an action was given by a browser; what is no name at all names nothing, and nothing is found
 * by it. A NUL is in no name, and PostgreSQL takes it in no text.
 */
export const name = z
  .string()
  .max(200)
  .refine((text) => !text.includes('\0'))
  .catch('');

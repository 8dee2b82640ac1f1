import { z } from 'zod';

/** The name of a passage: lower-case words joined by hyphens, unique in its section. */
export const anchorSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an anchor is lower-case letters, digits and single hyphens');

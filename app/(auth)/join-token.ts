import { z } from 'zod';

/** The token of a link to join a course, as it stands in an address or a form; empty where there is none. */
export const joinToken = z
  .string()
  .regex(/^[\w-]{0,64}$/)
  .catch('');

/** Where a link to join leads; the day where there is none. */
export const joinPath = (token: string): string => (token === '' ? '/today' : `/join/${token}`);

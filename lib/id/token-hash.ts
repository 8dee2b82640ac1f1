import { createHash } from 'node:crypto';

/** What is kept of a link's token: a copy of the database opens no account. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

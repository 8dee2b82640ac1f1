import type { Context } from './context.ts';
import { findCredentials } from './store/accounts.ts';

/** Whose account has this e-mail, or null. */
export async function findPersonByEmail(email: string, { db }: Pick<Context, 'db'>): Promise<{ id: string } | null> {
  const found = await findCredentials(db.read, email);
  return found && { id: found.id };
}

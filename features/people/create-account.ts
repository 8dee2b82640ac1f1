import { isUniqueClash, isWriteConflict } from '../../lib/db/errors.ts';
import type { Context } from './context.ts';
import { hashPassword } from './password.ts';
import type { Role } from './person.ts';
import { countAdministrators, insertAccount } from './store/accounts.ts';

export type Account = {
  email: string;
  name: string;
  /** null: a one-time link sets it. */
  password: string | null;
  role: Role;
  language: string | null;
  zone: string | null;
};

export type CreateOutcome =
  | { ok: true; userId: string }
  | { ok: false; reason: 'email-taken' }
  | { ok: false; reason: 'administrator-exists' };

/**
 * Makes an account. With `first`, only while there is no administrator: two who open the set-up link at once
 * are told apart by the database, not by luck.
 */
export async function createAccount(
  account: Account,
  { db, now, newId }: Context,
  { first = false }: { first?: boolean } = {},
): Promise<CreateOutcome> {
  const { password, ...fields } = account;
  const id = newId();
  const passwordHash = password === null ? null : await hashPassword(password);
  try {
    return await db.write.$transaction(
      async (transaction) => {
        if (first && (await countAdministrators(transaction)) > 0) return { ok: false, reason: 'administrator-exists' };
        await insertAccount(transaction, { id, ...fields, passwordHash, createdAt: now });
        return { ok: true, userId: id };
      },
      { isolationLevel: 'Serializable' },
    );
  } catch (error) {
    if (isUniqueClash(error)) return { ok: false, reason: 'email-taken' };
    if (isWriteConflict(error)) return createAccount(account, { db, now, newId }, { first });
    throw error;
  }
}

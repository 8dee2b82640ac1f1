import type { Context } from './context.ts';
import { passwordMatches } from './password.ts';
import { findCredentials } from './store/accounts.ts';
import { typedEmail } from './typed-email.ts';

/** The account that e-mail and password belong to, or null; takes as long for an e-mail nobody has. */
export async function checkPassword(
  given: { email: string; password: string },
  { db }: Pick<Context, 'db'>,
): Promise<{ userId: string } | null> {
  const account = await findCredentials(db.read, typedEmail(given.email));
  const matches = await passwordMatches(account?.passwordHash ?? null, given.password);
  return account && matches ? { userId: account.id } : null;
}

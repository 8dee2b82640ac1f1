import type { Context } from '../context.ts';
import type { Person } from '../person.ts';
import { findCredentials } from '../store/accounts.ts';
import { countIdentities } from '../store/identities.ts';

/** By what somebody can sign in. */
export async function waysIn(
  person: Pick<Person, 'id' | 'email'>,
  issuer: string | null,
  { db }: Pick<Context, 'db'>,
): Promise<{ password: boolean; linked: boolean }> {
  const credentials = await findCredentials(db.read, person.email);
  const linked = issuer !== null && (await countIdentities(db.read, person.id, issuer)) > 0;
  return { password: (credentials?.passwordHash ?? null) !== null, linked };
}

import { isUniqueClash } from '../../../lib/db/errors.ts';
import type { Context } from '../context.ts';
import type { Person } from '../person.ts';
import { findIdentityOwner, type Identity, insertIdentity } from '../store/identities.ts';

export type LinkOutcome = { ok: true } | { ok: false; reason: 'of-another' | 'has-another' };

/**
 * From now on somebody who is signed in comes in by a sign-in elsewhere, too. Nobody is ever linked by an e-mail alone.
 */
export async function linkIdentity(
  person: Pick<Person, 'id'>,
  identity: Identity,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<LinkOutcome> {
  const owner = await findIdentityOwner(db.read, identity);
  if (owner !== null) return owner === person.id ? { ok: true } : { ok: false, reason: 'of-another' };
  try {
    await insertIdentity(db.write, { ...identity, userId: person.id, now });
    return { ok: true };
  } catch (error) {
    if (isUniqueClash(error)) return { ok: false, reason: 'has-another' };
    throw error;
  }
}

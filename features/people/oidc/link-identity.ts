import { isUniqueClash } from '../../../lib/db/errors.ts';
import { serially } from '../../../lib/db/serially.ts';
import { record } from '../../log/record.ts';
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
    await serially(db, async (transaction) => {
      await insertIdentity(transaction, { ...identity, userId: person.id, now });
      await record(transaction, { kind: 'sign-in-linked', by: person.id }, now);
    });
    return { ok: true };
  } catch (error) {
    if (isUniqueClash(error)) return { ok: false, reason: 'has-another' };
    throw error;
  }
}

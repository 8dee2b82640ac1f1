import type { Context } from '../context.ts';
import { findIdentityOwner, type Identity } from '../store/identities.ts';

/** Who comes in by a sign-in elsewhere, or null. */
export const whoseIdentity = (identity: Identity, { db }: Pick<Context, 'db'>): Promise<string | null> =>
  findIdentityOwner(db.read, identity);

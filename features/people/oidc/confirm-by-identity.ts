import type { Context } from '../context.ts';
import { findIdentityOwner, type Identity } from '../store/identities.ts';
import { findConfirmedAt, noteConfirmed } from '../store/sessions.ts';

/** How long a fresh sign-in elsewhere stands in for a password. */
const confirmedMs = 10 * 60_000;

/** Notes that who is signed in with a session has just signed in elsewhere, too; false when that was somebody else. */
export async function confirmByIdentity(
  { sessionId, personId, identity }: { sessionId: string; personId: string; identity: Identity },
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<boolean> {
  if ((await findIdentityOwner(db.read, identity)) !== personId) return false;
  await noteConfirmed(db.write, sessionId, now);
  return true;
}

/** Whether who is signed in with a session has signed in elsewhere a short while ago. */
export async function isConfirmed(sessionId: string, { db, now }: Pick<Context, 'db' | 'now'>): Promise<boolean> {
  const at = await findConfirmedAt(db.read, sessionId);
  return at !== null && Math.abs(now - at) < confirmedMs;
}

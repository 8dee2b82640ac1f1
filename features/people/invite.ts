import { serially } from '../../lib/db/serially.ts';
import { tokenHash } from '../../lib/id/token-hash.ts';
import { record } from '../log/record.ts';
import { type Administrator, requireAdministering } from './administer.ts';
import type { Context } from './context.ts';
import { deleteEndedInvitations, type Invitation, insertInvitation } from './store/invitations.ts';

const day = 86_400_000;
/** How many people one link may be for, and how many days it may hold. */
export const invitationLimits = { people: 1_000, days: 90 };

/**
 * Makes a link with which so many people may make an account.
 * @param given.token random, and not kept
 * @returns the path of the link
 * @throws NotFound when who asks is no administrator
 */
export async function invite(
  given: Pick<Invitation, 'role' | 'course' | 'most'> & { days: number; token: string },
  asking: Administrator,
  { db, now, newId }: Context,
): Promise<string> {
  requireAdministering(asking);
  const { role, course, most, days, token } = given;
  await deleteEndedInvitations(db.write, now);
  const times = { createdAt: now, expiresAt: now + days * day };
  const invitation = { id: newId(), tokenHash: tokenHash(token), role, course, most, ...times };
  await serially(db, async (transaction) => {
    await insertInvitation(transaction, invitation);
    const detail = { role, most };
    const about = { by: asking.id, course, thing: invitation.id, detail };
    await record(transaction, { kind: 'people-invited', ...about }, now);
  });
  return `/invite/${token}`;
}

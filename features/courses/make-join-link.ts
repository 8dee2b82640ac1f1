import { serially } from '../../lib/db/serially.ts';
import { tokenHash } from '../../lib/id/token-hash.ts';
import { record } from '../log/record.ts';
import { findTaught } from './find-taught.ts';
import { saveJoinLink } from './store/join-links.ts';
import type { Teacher } from './teacher.ts';
import type { TeachingContext } from './teaching-context.ts';

export const joinLinkDays = 30;

/**
 * Makes the link with which anyone may join a course for thirty days; the one before holds no longer.
 * @param given.token random, and not kept
 * @returns the path of the link
 * @throws NotFound when the course is not this person's to teach
 */
export async function makeJoinLink(
  { course, token }: { course: string; token: string },
  person: Teacher,
  { db, now }: Pick<TeachingContext, 'db' | 'now'>,
): Promise<string> {
  await findTaught(course, person, { db });
  const expiresAt = now + joinLinkDays * 86_400_000;
  await serially(db, async (transaction) => {
    await saveJoinLink(transaction, { course, tokenHash: tokenHash(token), createdAt: now, expiresAt });
    await record(transaction, { kind: 'join-link-made', by: person.id, course }, now);
  });
  return `/join/${token}`;
}

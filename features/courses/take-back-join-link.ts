import type { Database } from '../../lib/db/database.ts';
import { serially } from '../../lib/db/serially.ts';
import { record } from '../log/record.ts';
import { findTaught } from './find-taught.ts';
import { removeJoinLink } from './store/join-links.ts';
import type { Teacher } from './teacher.ts';

/**
 * From now on nobody joins by the course's link; who did stays.
 * @throws NotFound when the course is not this person's to teach
 */
export async function takeBackJoinLink(
  course: string,
  person: Teacher,
  { db, now }: { db: Database; now: number },
): Promise<void> {
  await findTaught(course, person, { db });
  await serially(db, async (transaction) => {
    if (await removeJoinLink(transaction, course))
      await record(transaction, { kind: 'join-link-taken-back', by: person.id, course }, now);
  });
}

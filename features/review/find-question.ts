import { mayRead } from '../../core/access/course-access.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import type { Person } from '../people/person.ts';
import { versionNumber } from './public-ids.ts';
import { type Asked, findAsked, type Log } from './store/save-answer.ts';

/**
 * A question that the learner may see or was shown: due or not, retired since, in an older version, in a course left
 * since. `versionId` is null where no version is meant.
 * @throws NotFound for every other
 */
export async function findQuestion(
  { questionId, versionId, id, at }: { questionId: string; versionId: string | null; id: string; at: number },
  learner: Person,
  { db }: { db: Database },
): Promise<{ asked: Asked; log: Log }> {
  const version = versionId === null ? null : versionNumber(versionId, questionId);
  const { asked, log } = await findAsked(db, { learnerId: learner.id, questionId, version, id, at });
  const isThere = asked?.wasPublished === true;
  const maySee = isThere && mayRead({ role: learner.role, enrolment: asked.enrolment });
  if (!isThere || (!maySee && log.events.length === 0)) throw new NotFound('There is no question of this name.');
  return { asked, log };
}

import { mayRead } from '../../core/access/course-access.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import type { Person } from '../people/person.ts';
import { versionNumber } from './public-ids.ts';
import { hasLog } from './store/find-event.ts';
import { type Asked, findAsked } from './store/save-answer.ts';

/**
 * A question that the learner may see or was shown: due or not, retired since, in an older version, in a course left
 * since.
 * @throws NotFound for every other
 */
export async function findQuestion(
  { questionId, versionId }: { questionId: string; versionId: string },
  learner: Person,
  { db }: { db: Database },
): Promise<Asked> {
  const version = versionNumber(versionId, questionId);
  const asked = await findAsked(db, { learnerId: learner.id, questionId, version });
  const isThere = asked?.wasPublished === true;
  const maySee = isThere && mayRead({ role: learner.role, enrolment: asked.enrolment });
  if (!isThere || (!maySee && !(await hasLog(db.read, learner.id, questionId))))
    throw new NotFound('There is no question of this name.');
  return asked;
}

import type { Database } from '../../lib/db/database.ts';
import { enrolAlone } from './enrol.ts';
import { findLinkedCourse } from './find-linked-course.ts';

/**
 * A person joins the course that a link leads into as learner; who is in it already stays what they are.
 * @throws NotFound when the link holds no longer, or never did
 */
export async function joinByLink(
  personId: string,
  token: string,
  { db, now }: { db: Database; now: number },
): Promise<void> {
  const { id } = await findLinkedCourse(token, { db, now });
  await enrolAlone({ personId, course: id, role: 'learner', by: personId }, { db, now });
}

import type { GlobalRole } from '../../core/access/course-access.ts';
import { mayRead } from '../../core/access/course-access.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findEnrolments } from '../courses/find-enrolments.ts';
import { findPictureBytes } from './store.ts';

/**
 * A picture as WebP, for those who may read the course that it belongs to.
 * @throws NotFound when there is no such picture, or it is not for this person
 */
export async function loadPicture(
  { course, name }: { course: string; name: string },
  person: { id: string; role: GlobalRole },
  { db }: { db: Database },
): Promise<Uint8Array> {
  const enrolments = await findEnrolments(person.id, { db });
  const enrolment = enrolments.find((each) => each.course === course)?.role ?? null;
  const bytes = mayRead({ role: person.role, enrolment }) ? await findPictureBytes(db.read, course, name) : null;
  if (!bytes) throw new NotFound('There is no picture of this name.');
  return bytes;
}

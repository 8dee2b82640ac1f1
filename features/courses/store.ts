import type { CourseAccess, CourseRole } from '../../core/access/course-access.ts';
import type { Words } from '../../core/question/words.ts';
import type { Db } from '../../lib/db/database.ts';

/** A course with its words in all languages. */
export type Course = { id: string; title: Words; description: Words; languages: string[]; access: CourseAccess };
export type Enrolment = { course: string; role: CourseRole; createdAt: number };

/** In the order in which courses come. */
export async function findCourses(db: Db, where: { access: CourseAccess }): Promise<Course[]> {
  const rows = await db.course.findMany({ where, orderBy: [{ position: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, title, description, languages, access }) => ({
    id,
    title: JSON.parse(title),
    description: JSON.parse(description),
    languages: JSON.parse(languages),
    access: access as CourseAccess,
  }));
}

export async function findCourseAccess(db: Db, id: string): Promise<CourseAccess | null> {
  const row = await db.course.findUnique({ where: { id }, select: { access: true } });
  return row && (row.access as CourseAccess);
}

export async function findEnrolmentsOf(db: Db, userId: string): Promise<Enrolment[]> {
  const rows = await db.enrolment.findMany({ where: { userId }, orderBy: { courseId: 'asc' } });
  return rows.map(({ courseId, role, createdAt }) => ({
    course: courseId,
    role: role as CourseRole,
    createdAt: Number(createdAt),
  }));
}

/** Makes an enrolment where there is none; one that is there stays as it is. */
export async function saveEnrolment(
  db: Db,
  { userId, course, role, createdAt }: Enrolment & { userId: string },
): Promise<void> {
  await db.enrolment.upsert({
    where: { userId_courseId: { userId, courseId: course } },
    create: { userId, courseId: course, role, createdAt: BigInt(createdAt) },
    update: {},
  });
}

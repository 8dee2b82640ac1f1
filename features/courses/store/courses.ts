import type { CourseAccess, CourseRole } from '../../../core/access/course-access.ts';
import type { Db } from '../../../lib/db/database.ts';
import type { Course } from '../course.ts';

export type Enrolment = { course: string; role: CourseRole; createdAt: number };

/** In the order in which courses come. */
export async function findCourses(db: Db, where: { access?: CourseAccess } = {}): Promise<Course[]> {
  const rows = await db.course.findMany({ where, select: columns, orderBy: [{ position: 'asc' }, { id: 'asc' }] });
  return rows.map(toCourse);
}

export async function findCourse(db: Db, id: string): Promise<Course | null> {
  const row = await db.course.findUnique({ where: { id }, select: columns });
  return row && toCourse(row);
}

const columns = { id: true, title: true, description: true, languages: true, access: true };
type CourseRow = { id: string; title: string; description: string; languages: string; access: string };

const toCourse = ({ id, title, description, languages, access }: CourseRow): Course => ({
  id,
  title: JSON.parse(title),
  description: JSON.parse(description),
  languages: JSON.parse(languages),
  access: access as CourseAccess,
});

const toRow = ({ title, description, languages, access }: Omit<Course, 'id'>) => ({
  title: JSON.stringify(title),
  description: JSON.stringify(description),
  languages: JSON.stringify(languages),
  access,
});

/** A course after all others, with one article of its name, and an instructor. */
export async function insertCourse(
  db: Db,
  { id, maker, article, createdAt, ...fields }: Course & { maker: string; article: string; createdAt: number },
): Promise<void> {
  const { _max } = await db.course.aggregate({ _max: { position: true } });
  const row = toRow(fields);
  await db.course.create({
    data: {
      ...{ id, ...row, position: (_max.position ?? 0) + 1 },
      articles: { create: { id: article, position: 1, title: row.title } },
      enrolments: { create: { userId: maker, role: 'instructor', createdAt: BigInt(createdAt) } },
    },
  });
}

export async function updateCourse(db: Db, id: string, fields: Omit<Course, 'id'>): Promise<void> {
  await db.course.update({ where: { id }, data: toRow(fields) });
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

export async function insertEnrolment(
  db: Db,
  { userId, course, role, createdAt }: Enrolment & { userId: string },
): Promise<void> {
  await db.enrolment.create({ data: { userId, courseId: course, role, createdAt: BigInt(createdAt) } });
}

export async function findEnrolment(db: Db, userId: string, courseId: string): Promise<CourseRole | null> {
  const row = await db.enrolment.findUnique({
    where: { userId_courseId: { userId, courseId } },
    select: { role: true },
  });
  return row && (row.role as CourseRole);
}

import type { Db } from '../../../lib/db/database.ts';

/** What a course asks its learners besides one question: each body as the JSON in which it is kept. */
export async function findAskedBodies(
  db: Db,
  course: string,
  besides: string,
): Promise<{ id: string; body: string }[]> {
  const rows = await db.question.findMany({
    where: { courseId: course, state: 'published', id: { not: besides } },
    orderBy: { position: 'asc' },
    select: { id: true, versions: { orderBy: { number: 'desc' }, take: 1, select: { body: true } } },
  });
  return rows.flatMap(({ id, versions }) => versions.map(({ body }) => ({ id, body })));
}

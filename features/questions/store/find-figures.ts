import type { Db } from '../../../lib/db/database.ts';
import type { QuestionFigures } from '../listed-question.ts';

/** What learners answered to these questions of a course; a question that nobody answered is left out. */
export async function findFigures(
  db: Db,
  course: string,
  ids: readonly string[],
): Promise<Map<string, QuestionFigures>> {
  const rows = await db.memory.groupBy({
    by: ['questionId'],
    where: { questionId: { in: [...ids] }, learnerId: { notIn: await findStaff(db, course) } },
    _sum: { reps: true, firstSight: true },
    _count: { firstSight: true },
  });
  return new Map(
    rows.map(({ questionId, _sum, _count }) => [
      questionId,
      { answers: _sum.reps ?? 0, first: { right: _sum.firstSight ?? 0, of: _count.firstSight } },
    ]),
  );
}

/** Who teaches the course, administrators among them: what they answer says nothing of learners. */
async function findStaff(db: Db, courseId: string): Promise<string[]> {
  const rows = await db.user.findMany({
    where: { OR: [{ role: 'administrator' }, { enrolments: { some: { courseId, role: 'instructor' } } }] },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

import type { StudyDay } from '../../../core/study-day/study-day.ts';
import type { Db } from '../../../lib/db/database.ts';

/** What a learner remembers of a question, once answered; `due` is null where it is suspended. */
export type Remembered = {
  question: string;
  stability: number;
  difficulty: number;
  lapses: number;
  lastDay: StudyDay;
  due: StudyDay | null;
};

/** Everything that one learner has answered and that still counts. */
export async function findRemembered(db: Db, learnerId: string): Promise<Remembered[]> {
  const rows = await db.memory.findMany({
    where: { learnerId, due: { not: null } },
    select: {
      ...{ questionId: true, stability: true, difficulty: true, lapses: true },
      ...{ lastDay: true, due: true, suspended: true },
    },
  });
  return rows.flatMap(({ questionId, stability, difficulty, lapses, lastDay, due, suspended }) =>
    stability !== null && difficulty !== null && lastDay !== null
      ? [{ question: questionId, stability, difficulty, lapses, lastDay, due: suspended === 1 ? null : due }]
      : [],
  );
}

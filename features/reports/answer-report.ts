import type { Database } from '../../lib/db/database.ts';
import { serially } from '../../lib/db/serially.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import { record } from '../log/record.ts';
import { closeReport } from './store.ts';

type Answer = { course: string; learner: string; report: string; answer: string };

/**
 * Answers a report with a sentence and closes it; the learner sees the answer.
 * @throws NotFound when it is not open (any more), or the course is not this person's to teach
 */
export async function answerReport(
  { course, learner, report, answer }: Answer,
  person: Teacher,
  { db, now }: { db: Database; now: number },
): Promise<void> {
  await findTaught(course, person, { db });
  const key = { course, learnerId: learner, id: report };
  await serially(db, async (transaction) => {
    const question = await closeReport(transaction, key, { answer, at: now, answererId: person.id });
    if (question === null) throw new NotFound('There is no open report of this id.');
    const about = { kind: 'report-answered', by: person.id, of: learner, course } as const;
    await record(transaction, { ...about, thing: question }, now);
  });
}

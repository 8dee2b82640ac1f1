import type { Db } from '../../lib/db/database.ts';
import { serially } from '../../lib/db/serially.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import type { ChangedMeanwhile, QuestionToWrite } from './question-draft.ts';
import { findQuestionToWrite } from './store/find-question.ts';

/** A question to be changed; `seen` is the number of its edits that the person knows of. */
export type Target = { course: string; question: string; seen: number };

/** For what may have to fold anew what many learners remember of a question. */
export const patience = { maxWait: 10_000, timeout: 60_000 };

/**
 * Changes a question as it was seen, all at once. Who has not seen what another wrote meanwhile is shown it, and nothing
 * is changed.
 * @throws NotFound when there is no such question, or it is not this person's to write
 */
export async function writeQuestion<Outcome>(
  { course, question, seen }: Target,
  person: Teacher,
  { db }: Pick<TeachingContext, 'db'>,
  change: (found: QuestionToWrite, transaction: Db) => Promise<Outcome>,
): Promise<Outcome | ChangedMeanwhile> {
  await findTaught(course, person, { db });
  return serially(
    db,
    async (transaction) => {
      const found = await findQuestionToWrite(transaction, course, question);
      if (found.edits !== seen) return { ok: false, reason: 'changed-meanwhile', theirs: found };
      return change(found, transaction);
    },
    patience,
  );
}

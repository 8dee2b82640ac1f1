import type { Database } from '../../lib/db/database.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { QuestionToWrite } from './question-draft.ts';
import { findQuestionToWrite } from './store/find-question.ts';

/**
 * A question as its author finds it: the draft, and what is published.
 * @throws NotFound when there is no such question, or it is not this person's to write
 */
export async function loadQuestionToWrite(
  { course, question }: { course: string; question: string },
  person: Teacher,
  { db }: { db: Database },
): Promise<QuestionToWrite> {
  await findTaught(course, person, { db });
  return findQuestionToWrite(db.read, course, question);
}

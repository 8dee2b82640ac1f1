import type { AnswerEvent } from '../../core/schedule/event.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import type { Person } from '../people/person.ts';
import { findEvent } from './store/find-event.ts';
import { findQuestionRow } from './store/find-questions.ts';

/**
 * An answer of the learner's own, and what its question is now.
 * @throws NotFound for any other id
 */
export async function findAnswer(
  id: string,
  learner: Person,
  { db }: { db: Database },
): Promise<{ answer: AnswerEvent; revision: number; type: string }> {
  const answer = await findEvent(db.read, learner.id, id);
  const question = answer?.kind === 'answer' ? await findQuestionRow(db.read, answer.question) : null;
  if (answer?.kind !== 'answer' || !question) throw new NotFound('There is no answer of this id.');
  return { answer, revision: question.revision, type: question.type };
}

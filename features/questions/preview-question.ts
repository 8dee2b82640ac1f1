import { fillGaps } from '../../core/question/fill-gaps.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { QueueQuestion } from '../review/api-types.ts';
import { showQuestion } from '../review/show-question.ts';
import { findTrying, type Trying, type TryingContext, triedVersion } from './trying.ts';

/**
 * What is written of a question as a learner would be asked it, finished or not; null where too much is missing.
 * @throws NotFound when the question or the section is not there, or not this person's to write
 */
export async function previewQuestion(
  trying: Trying,
  person: Teacher,
  context: TryingContext,
): Promise<QueueQuestion | null> {
  const { section, course } = await findTrying(trying, person, context);
  const { question: id, fields, language } = trying;
  const question = fillGaps(fields.body);
  if (!question) return null;
  const asking = { learnerId: person.id, language, day: 'any', secret: context.secret };
  return showQuestion({ id, version: triedVersion, question, section, course }, asking);
}

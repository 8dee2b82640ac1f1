import { NotFound } from '../../lib/not-found.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import type { DraftFields } from './question-draft.ts';
import { findPlace, type Place } from './store/find-place.ts';
import { findQuestionToWrite } from './store/find-question.ts';

/** What is written of a question, to be shown or tried as it stands in the fields, saved or not. */
export type Trying = { course: string; question: string; fields: DraftFields; language: string };

export type TryingContext = Pick<TeachingContext, 'db'> & {
  /** Keys the names of the question's parts, as for learners. */
  secret: string;
};

/** No version that learners are asked has this number. */
export const triedVersion = 0;

/**
 * Where a question that is being written would stand.
 * @throws NotFound when the question or the section is not there, or not this person's to write
 */
export async function findTrying(
  { course, question, fields }: Trying,
  person: Teacher,
  { db }: TryingContext,
): Promise<Place> {
  await findTaught(course, person, { db });
  await findQuestionToWrite(db.read, course, question);
  const place = await findPlace(db.read, course, fields.section);
  if (!place) throw new NotFound('There is no section of this name.');
  return place;
}

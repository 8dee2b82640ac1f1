import { readWritten } from '../../core/bank/read-written.ts';
import { grade } from '../../core/grading/grade.ts';
import { gap } from '../../core/question/fill-gaps.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { Explained } from '../review/api-types.ts';
import { explainResponse } from '../review/explain-response.ts';
import { namingOf, toVersionId } from '../review/public-ids.ts';
import { readResponse } from '../review/read-response.ts';
import { findSurroundings } from './store/find-surroundings.ts';
import { findTrying, type Trying, type TryingContext, triedVersion } from './trying.ts';

/**
 * The verdict on an answer to what is written of a question, and all that a learner would be told. Nothing is recorded.
 * @returns null where the question is not whole enough to be graded, or the answer is not one to it
 * @throws NotFound when the question or the section is not there, or not this person's to write
 */
export async function tryAnswer(
  { response: given, ...trying }: Trying & { response: unknown },
  person: Teacher,
  context: TryingContext,
): Promise<Explained | null> {
  const { section } = await findTrying(trying, person, context);
  const { course, question: id, fields, language } = trying;
  const { passage } = fields;
  const around = await findSurroundings(context.db.read, course, fields.section);
  // Grading needs no explanation: who has not come to it yet may try all the same.
  const written = { ...fields.body, explanation: fields.body.explanation ?? gap };
  const question = around && readWritten(written, passage, around).body;
  if (!question) return null;
  const naming = namingOf(context.secret, person.id, toVersionId(id, triedVersion));
  const response = readResponse(given, question, naming);
  if (!response) return null;
  const { correct } = grade(question, response);
  return explainResponse({ question, response, correct, naming, section, passage, language });
}

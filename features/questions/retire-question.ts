import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import { record } from '../log/record.ts';
import type { ChangedMeanwhile } from './question-draft.ts';
import { type RetireFoundOutcome, retireFound } from './retire-found.ts';
import { type Target, writeQuestion } from './write-question.ts';

/**
 * Takes a question away from learners, who keep what they know of it; or brings it back, so that they are asked again
 * from today on.
 * @throws NotFound when there is no such question, or it is not this person's to write
 */
export async function retireQuestion(
  { retired, ...target }: Target & { retired: boolean },
  person: Teacher,
  { db, now }: Pick<TeachingContext, 'db' | 'now'>,
): Promise<RetireFoundOutcome | ChangedMeanwhile> {
  return writeQuestion(target, person, { db }, async (found, transaction) => {
    if (retired === (found.state === 'retired')) return { ok: true };
    const done = await retireFound(transaction, target.course, found, { retired, now });
    const kind = retired ? 'question-retired' : 'question-brought-back';
    const about = { by: person.id, course: target.course, thing: target.question };
    if (done.ok) await record(transaction, { kind, ...about }, now);
    return done;
  });
}

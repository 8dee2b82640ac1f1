import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import type { ChangedMeanwhile } from './question-draft.ts';
import { findSurroundings } from './store/find-surroundings.ts';
import { countEdit } from './store/write-draft.ts';
import { setState } from './store/write-version.ts';
import { type Target, writeQuestion } from './write-question.ts';

export type RetireQuestionOutcome =
  | { ok: true }
  | ChangedMeanwhile
  /** Nothing can be asked of a passage that is not there any more. */
  | { ok: false; reason: 'passage-gone' };

/**
 * Takes a question away from learners, who keep what they know of it; or brings it back, so that they are asked again
 * from today on.
 * @throws NotFound when there is no such question, or it is not this person's to write
 */
export async function retireQuestion(
  { retired, ...target }: Target & { retired: boolean },
  person: Teacher,
  { db, now }: Pick<TeachingContext, 'db' | 'now'>,
): Promise<RetireQuestionOutcome> {
  return writeQuestion(target, person, { db }, async ({ id, state, published }, transaction) => {
    if (retired === (state === 'retired')) return { ok: true };
    if (!retired && published) {
      const around = await findSurroundings(transaction, target.course, published.section);
      if (!around?.passages.has(published.passage)) return { ok: false, reason: 'passage-gone' };
    }
    const back = published ? 'published' : 'draft';
    await setState(transaction, id, retired ? 'retired' : back, now);
    await countEdit(transaction, id);
    return { ok: true };
  });
}

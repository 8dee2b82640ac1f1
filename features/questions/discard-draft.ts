import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import { record } from '../log/record.ts';
import type { ChangedMeanwhile } from './question-draft.ts';
import { countEdit, removeDraft, removeQuestion } from './store/write-draft.ts';
import { setState } from './store/write-version.ts';
import { type Target, writeQuestion } from './write-question.ts';

export type DiscardOutcome = { ok: true; gone: boolean } | ChangedMeanwhile;

/**
 * Throws away what is written and not published. A question that was never published is gone with it: nobody has
 * learnt it.
 * @throws NotFound when there is no such question, or it is not this person's to write
 */
export async function discardDraft(
  target: Target,
  person: Teacher,
  { db, now }: Pick<TeachingContext, 'db' | 'now'>,
): Promise<DiscardOutcome> {
  return writeQuestion(target, person, { db }, async ({ id, state, published }, transaction) => {
    const about = { by: person.id, course: target.course, thing: id };
    await record(transaction, { kind: 'draft-discarded', ...about, detail: { gone: !published } }, now);
    if (!published) {
      await removeQuestion(transaction, id);
      return { ok: true, gone: true };
    }
    await removeDraft(transaction, id);
    // What was published once and taken back has nothing to be asked by any more.
    if (state === 'draft') await setState(transaction, id, 'retired', now);
    await countEdit(transaction, id);
    return { ok: true, gone: false };
  });
}

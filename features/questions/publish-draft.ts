import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import { record } from '../log/record.ts';
import { type HowToPublish, type PublishOutcome, publishFound } from './publish-found.ts';
import type { ChangedMeanwhile } from './question-draft.ts';
import { type Target, writeQuestion } from './write-question.ts';

type Given = Target & Pick<HowToPublish, 'as'> & Partial<Pick<HowToPublish, 'keyMayChange'>>;

/**
 * Asks learners what was written: from today on where they were not asked before. Each published wording is a version
 * of its own; answers are graded by the one that was asked.
 * @throws NotFound when there is no such question, or it is not this person's to write
 */
export async function publishDraft(
  { as, keyMayChange = false, ...target }: Given,
  person: Teacher,
  { db, now }: Pick<TeachingContext, 'db' | 'now'>,
): Promise<PublishOutcome | ChangedMeanwhile> {
  return writeQuestion(target, person, { db }, async (found, transaction) => {
    const published = await publishFound(transaction, target.course, found, { as, keyMayChange, by: person.id, now });
    if (!published.ok) return published;
    const about = { by: person.id, course: target.course, thing: target.question };
    const { ok: _, ...detail } = published;
    await record(transaction, { kind: 'question-published', ...about, detail }, now);
    return published;
  });
}

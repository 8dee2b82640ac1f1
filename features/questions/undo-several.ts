import type { Db } from '../../lib/db/database.ts';
import { serially } from '../../lib/db/serially.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import { record } from '../log/record.ts';
import type { Left, LeftReason } from './several-change.ts';
import { findQuestionToWrite } from './store/find-question.ts';
import { type DoneToSeveral, findSeveral, markUndone } from './store/several.ts';
import { restore } from './store/snapshots.ts';
import { setTag } from './store/tags.ts';
import { patience } from './write-question.ts';

/**
 * Puts back what a person did last to several questions, as they stood before; what somebody wrote since is left and
 * named. Once undone, it stays undone.
 * @throws NotFound when the person did nothing of this id, or something else since
 */
export async function undoSeveral(
  { course, id }: { course: string; id: string },
  person: Teacher,
  { db, now }: Pick<TeachingContext, 'db' | 'now'>,
): Promise<void> {
  await findTaught(course, person, { db });
  await serially(
    db,
    async (transaction) => {
      const several = await findSeveral(transaction, { id, course, by: person.id });
      if (several.undone) return;
      const left: Left[] = [];
      for (const each of several.done) {
        const reason = await undoOne(transaction, course, several.change, each, { by: person.id, now });
        if (reason) left.push({ question: each.before.question, reason });
      }
      await markUndone(transaction, id, left);
      const detail = { do: several.change.kind, count: several.done.length - left.length };
      await record(transaction, { kind: 'several-undone', by: person.id, course, thing: id, detail }, now);
    },
    patience,
  );
}

async function undoOne(
  db: Db,
  course: string,
  change: DoneToSeveral['change'],
  { before, edits }: DoneToSeveral['done'][number],
  who: { by: string; now: number },
): Promise<LeftReason | null> {
  if (change.kind === 'tag' || change.kind === 'untag') {
    await setTag(db, before.question, change.tag, change.kind === 'untag');
    return null;
  }
  const found = await findQuestionToWrite(db, course, before.question);
  if (found.edits !== edits) return 'changed-meanwhile';
  await restore(db, before, who);
  return null;
}

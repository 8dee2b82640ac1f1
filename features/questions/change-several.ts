import { serially } from '../../lib/db/serially.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import { record } from '../log/record.ts';
import { changeOne } from './change-one.ts';
import type { SeveralChange } from './several-change.ts';
import { findQuestionToWrite } from './store/find-question.ts';
import { findSurroundings } from './store/find-surroundings.ts';
import { type DoneToSeveral, keepSeveral } from './store/several.ts';
import { takeSnapshot } from './store/snapshots.ts';
import { patience } from './write-question.ts';

type Given = { course: string; questions: readonly string[]; change: SeveralChange };

/**
 * Does the same to several questions, all at once; those that it cannot be done to are left as they are, and named.
 * @returns the id by which it is looked up and undone
 * @throws NotFound when a question or the passage is not there, or not this person's to write
 */
export async function changeSeveral(
  { course, questions, change }: Given,
  person: Teacher,
  { db, now, newName }: TeachingContext,
): Promise<string> {
  await findTaught(course, person, { db });
  const id = newName();
  await serially(
    db,
    async (transaction) => {
      if (change.kind === 'move') {
        const around = await findSurroundings(transaction, course, change.section);
        if (!around?.passages.has(change.passage)) throw new NotFound('There is no passage of this name.');
      }
      const done: DoneToSeveral['done'] = [];
      const left: DoneToSeveral['left'] = [];
      for (const question of new Set(questions)) {
        const found = await findQuestionToWrite(transaction, course, question);
        const before = await takeSnapshot(transaction, question);
        const reason = await changeOne(transaction, { course, found, change, by: person.id, now });
        if (reason) left.push({ question, reason });
        else done.push({ before, edits: (await findQuestionToWrite(transaction, course, question)).edits });
      }
      const detail = {
        do: change.kind,
        count: done.length,
        questions: done.map((each) => each.before.question).join(' '),
      };
      await record(transaction, { kind: 'several-changed', by: person.id, course, thing: id, detail }, now);
      await keepSeveral(transaction, { id, change, done, left, course, by: person.id, at: now });
    },
    patience,
  );
  return id;
}

import type { Database } from '../../lib/db/database.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { ListedQuestion } from './listed-question.ts';
import type { LeftReason, SeveralChange } from './several-change.ts';
import { findLines } from './store/find-lines.ts';
import { findSeveral } from './store/several.ts';

type Line = Pick<ListedQuestion, 'id' | 'prompt'>;

export type SeveralResult = {
  change: SeveralChange;
  undone: boolean;
  done: Line[];
  left: (Line & { reason: LeftReason })[];
};

/**
 * What a person did last to several questions: to which it was done, and which were left.
 * @throws NotFound when the person did nothing of this id, or something else since
 */
export async function loadSeveral(
  { course, id }: { course: string; id: string },
  person: Teacher,
  { db }: { db: Database },
): Promise<SeveralResult> {
  await findTaught(course, person, { db });
  const { change, undone, done, left } = await findSeveral(db.read, { id, course, by: person.id });
  const reasons = new Map(left.map(({ question, reason }) => [question, reason]));
  const ids = done.map(({ before }) => before.question).filter((each) => !reasons.has(each));
  const lines = await findLines(db.read, [...ids, ...reasons.keys()]);
  return {
    ...{ change, undone },
    done: lines.filter((line) => !reasons.has(line.id)),
    left: lines.flatMap((line) => {
      const reason = reasons.get(line.id);
      return reason ? [{ ...line, reason }] : [];
    }),
  };
}

import type { ReviewEvent } from '../../../core/schedule/event.ts';
import type { Memory } from '../../../core/schedule/memory.ts';
import type { DayTotal } from '../../../core/schedule/totals.ts';
import type { StudyDay } from '../../../core/study-day/study-day.ts';
import type { Database, Db } from '../../../lib/db/database.ts';
import { toEvent, toRow } from './log-row.ts';

/** The events of one learner × question, and the number the next one arrives as. */
export async function readLog(
  db: Db,
  learnerId: string,
  questionId: string,
): Promise<{ events: ReviewEvent[]; nextArrival: number }> {
  const rows = await db.reviewLog.findMany({ where: { learnerId, questionId }, orderBy: { arrival: 'asc' } });
  return { events: rows.map(toEvent), nextArrival: (rows.at(-1)?.arrival ?? 0) + 1 };
}

/** The event with this id, whichever question it is about. */
export async function findEvent(db: Db, learnerId: string, id: string): Promise<ReviewEvent | null> {
  const row = await db.reviewLog.findUnique({ where: { learnerId_id: { learnerId, id } } });
  return row && toEvent(row);
}

/** Study days of the learner's events on either side of an instant: no event may lie outside them. */
export async function findNeighbours(
  db: Db,
  learnerId: string,
  at: number,
): Promise<{ previousDay: StudyDay | null; nextDay: StudyDay | null }> {
  const select = { studyDay: true };
  const [previous, next] = await Promise.all([
    db.reviewLog.findFirst({ where: { learnerId, at: { lte: BigInt(at) } }, orderBy: { at: 'desc' }, select }),
    db.reviewLog.findFirst({ where: { learnerId, at: { gt: BigInt(at) } }, orderBy: { at: 'asc' }, select }),
  ]);
  return { previousDay: previous?.studyDay ?? null, nextDay: next?.studyDay ?? null };
}

export type Change = {
  learnerId: string;
  event: ReviewEvent;
  /** The number that was read: when somebody was quicker, it is taken, and nothing of this is written. */
  arrival: number;
  receivedAt: number;
  memory: Memory;
  totals: readonly DayTotal[];
};

/** Log row, memory and totals stand or fall together. */
export async function saveEvent(db: Database, change: Change): Promise<void> {
  const { learnerId, event, memory } = change;
  const { learned } = memory;
  const of = { learnerId, questionId: event.question };
  const state = {
    stability: learned?.stability ?? null,
    difficulty: learned?.difficulty ?? null,
    due: learned?.due ?? null,
    lastDay: learned?.lastDay ?? null,
    reps: learned?.reps ?? 0,
    lapses: learned?.lapses ?? 0,
    suspended: Number(memory.suspended),
  };
  await db.write.$transaction([
    db.write.reviewLog.create({ data: { learnerId, ...toRow(event, change.arrival, change.receivedAt) } }),
    db.write.memory.upsert({ where: { learnerId_questionId: of }, create: { ...of, ...state }, update: state }),
    ...change.totals.map(({ studyDay, section, answers, correct, firsts, durationMs }) => {
      const key = { learnerId, studyDay, sectionId: section };
      const by = (increment: number) => ({ increment });
      return db.write.dayTotal.upsert({
        where: { learnerId_studyDay_sectionId: key },
        create: { ...key, answers, correct, firsts, durationMs: BigInt(durationMs) },
        update: {
          answers: by(answers),
          correct: by(correct),
          firsts: by(firsts),
          durationMs: { increment: BigInt(durationMs) },
        },
      });
    }),
    // What was taken back to nothing is no row, as a recount from the log would have none.
    ...change.totals
      .filter(({ answers }) => answers < 0)
      .map(({ studyDay, section }) =>
        db.write.dayTotal.deleteMany({ where: { learnerId, studyDay, sectionId: section, answers: 0 } }),
      ),
  ]);
}

import type { ReviewEvent } from '../../../core/schedule/event.ts';
import type { Parameters } from '../../../core/schedule/memory.ts';
import type { DayTotal } from '../../../core/schedule/totals.ts';
import type { Database, Db } from '../../../lib/db/database.ts';
import { isWriteConflict } from '../../../lib/db/errors.ts';
import { findPeople } from '../../people/find-people.ts';
import type { FoldedLearner } from '../fold-learner.ts';
import { type MemoryColumns, toMemoryColumns } from './memory-columns.ts';
import { findEvents } from './question-memory.ts';

/** One learner's log, what folds it, and what is stored as following from it. */
export type LearnerStates = {
  learner: { id: string; email: string | null; parameters: Parameters };
  events: ReviewEvent[];
  revisions: Map<string, number>;
  memories: Map<string, MemoryColumns>;
  totals: DayTotal[];
};

/** For whoever has a log and no account any more. */
const defaults: Parameters = { weights: null, retention: 0.9, maximumInterval: 36_500 };

export const patient = { isolationLevel: 'Serializable', maxWait: 600_000, timeout: 600_000 } as const;

/** All of it from one moment, so that a server that goes on writing looks like no fault. */
export async function readStates(db: Database, learnerId: string): Promise<LearnerStates> {
  try {
    return await db.read.$transaction((transaction) => statesOf(transaction, learnerId), patient);
  } catch (error) {
    if (isWriteConflict(error)) return readStates(db, learnerId);
    throw error;
  }
}

/** The same, in a transaction that is open already. */
export async function statesOf(db: Db, learnerId: string): Promise<LearnerStates> {
  const [person] = await findPeople([learnerId], { db });
  const events = await findEvents(db, learnerId);
  const memories = await db.memory.findMany({ where: { learnerId } });
  const totals = await db.dayTotal.findMany({ where: { learnerId } });
  return {
    learner: { id: learnerId, email: person?.email ?? null, parameters: person?.parameters ?? defaults },
    events,
    revisions: await findRevisions(db, [...new Set(events.map(({ question }) => question))]),
    memories: new Map(memories.map(({ learnerId: _, questionId, ...columns }) => [questionId, columns])),
    totals: totals.map(({ learnerId: _, sectionId, durationMs, ...sums }) => ({
      ...{ section: sectionId, durationMs: Number(durationMs) },
      ...sums,
    })),
  };
}

async function findRevisions(db: Db, questions: string[]): Promise<Map<string, number>> {
  const where = { id: { in: questions } };
  const rows = await db.question.findMany({ where, select: { id: true, revision: true } });
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

/** Puts what was folded in the place of all that is stored of a learner; `db` is a transaction. */
export async function replaceStates(db: Db, learnerId: string, { memories, totals }: FoldedLearner): Promise<void> {
  await replaceMemories(db, learnerId, memories);
  await db.dayTotal.deleteMany({ where: { learnerId } });
  await db.dayTotal.createMany({
    data: totals.map(({ section, ...total }) => ({ learnerId, sectionId: section, ...total })),
  });
}

/** Puts what was folded in the place of all that is remembered; `db` is a transaction. */
export async function replaceMemories(db: Db, learnerId: string, memories: FoldedLearner['memories']): Promise<void> {
  await db.memory.deleteMany({ where: { learnerId } });
  await db.memory.createMany({
    data: [...memories].map(([questionId, memory]) => ({ learnerId, questionId, ...toMemoryColumns(memory) })),
  });
}

export async function countStates(db: Db, learnerId: string): Promise<{ answers: number; questions: number }> {
  const { _sum } = await db.dayTotal.aggregate({ where: { learnerId }, _sum: { answers: true } });
  return { answers: _sum.answers ?? 0, questions: await db.memory.count({ where: { learnerId } }) };
}

/** The log itself, with what follows from it. */
export async function deleteLog(db: Db, learnerId: string): Promise<void> {
  await db.memory.deleteMany({ where: { learnerId } });
  await db.dayTotal.deleteMany({ where: { learnerId } });
  await db.reviewLog.deleteMany({ where: { learnerId } });
}

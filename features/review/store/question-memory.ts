import type { ReviewEvent } from '../../../core/schedule/event.ts';
import type { Memory } from '../../../core/schedule/memory.ts';
import type { Db } from '../../../lib/db/database.ts';
import { toEvent } from './log-row.ts';
import { toMemoryColumns } from './memory-columns.ts';

/** The learners who met a question, after one of them in order of id. */
export async function findLearnersOf(db: Db, questionId: string, after: string, take: number): Promise<string[]> {
  const rows = await db.memory.findMany({
    where: { questionId, learnerId: { gt: after } },
    orderBy: { learnerId: 'asc' },
    select: { learnerId: true },
    take,
  });
  return rows.map(({ learnerId }) => learnerId);
}

/** All events of a learner, or those about one question. */
export async function findEvents(db: Db, learnerId: string, questionId?: string): Promise<ReviewEvent[]> {
  const rows = await db.reviewLog.findMany({ where: { learnerId, ...(questionId ? { questionId } : {}) } });
  return rows.map(toEvent);
}

export async function replaceMemory(db: Db, learnerId: string, questionId: string, memory: Memory): Promise<void> {
  await db.memory.update({
    where: { learnerId_questionId: { learnerId, questionId } },
    data: toMemoryColumns(memory),
  });
}

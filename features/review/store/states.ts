import type { ReviewEvent } from '../../../core/schedule/event.ts';
import type { Memory } from '../../../core/schedule/memory.ts';
import type { DayTotal } from '../../../core/schedule/totals.ts';
import type { Db } from '../../../lib/db/database.ts';
import { toEvent } from './log-row.ts';
import { toMemoryColumns } from './memory-columns.ts';

/** What is kept of one learner: all of it follows from the log. Rows come in order of question, and of day and section. */
export type States = { memories: ({ question: string } & Memory)[]; totals: DayTotal[] };

/** The next learners with events or states, in order of id. */
export async function findLearnersAfter(db: Db, after: string, take: number): Promise<string[]> {
  const page = { where: { learnerId: { gt: after } }, orderBy: { learnerId: 'asc' as const }, take };
  const by = ['learnerId' as const];
  const pages = await Promise.all([
    db.reviewLog.groupBy({ by, ...page }),
    db.memory.groupBy({ by, ...page }),
    db.dayTotal.groupBy({ by, ...page }),
  ]);
  const ids = new Set(pages.flat().map(({ learnerId }) => learnerId));
  return [...ids].sort((a, b) => (a < b ? -1 : 1)).slice(0, take);
}

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

/** The current revision of every question. */
export async function findRevisions(db: Db): Promise<Map<string, number>> {
  const rows = await db.question.findMany({ select: { id: true, revision: true } });
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

export async function findStates(db: Db, learnerId: string): Promise<States> {
  const memories = await db.memory.findMany({ where: { learnerId }, orderBy: { questionId: 'asc' } });
  const totals = await db.dayTotal.findMany({
    where: { learnerId },
    orderBy: [{ studyDay: 'asc' }, { sectionId: 'asc' }],
  });
  return {
    memories: memories.map(({ questionId, stability, difficulty, due, lastDay, reps, lapses, suspended }) => ({
      question: questionId,
      learned:
        stability === null || difficulty === null || due === null || lastDay === null
          ? null
          : { stability, difficulty, due, lastDay, reps, lapses },
      suspended: suspended === 1,
    })),
    totals: totals.map(({ studyDay, sectionId, answers, correct, firsts, durationMs }) => ({
      ...{ studyDay, section: sectionId, answers, correct, firsts, durationMs: Number(durationMs) },
    })),
  };
}

/** Puts these rows in the place of all that is kept of a learner. */
export async function replaceStates(db: Db, learnerId: string, { memories, totals }: States): Promise<void> {
  await db.memory.deleteMany({ where: { learnerId } });
  await db.dayTotal.deleteMany({ where: { learnerId } });
  await db.memory.createMany({
    data: memories.map(({ question, ...memory }) => ({ learnerId, questionId: question, ...toMemoryColumns(memory) })),
  });
  await db.dayTotal.createMany({
    data: totals.map(({ section, ...total }) => ({ learnerId, sectionId: section, ...total })),
  });
}

export async function replaceMemory(db: Db, learnerId: string, questionId: string, memory: Memory): Promise<void> {
  await db.memory.update({
    where: { learnerId_questionId: { learnerId, questionId } },
    data: toMemoryColumns(memory),
  });
}

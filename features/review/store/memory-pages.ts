import type { Memory } from '../../../core/schedule/memory.ts';
import type { Snapshot } from '../../../lib/db/snapshot.ts';
import { join, sql } from '../../../lib/db/sql.ts';
import { type MemoryColumns, toMemory } from './memory-columns.ts';

const pageSize = 500;

/** What a learner remembers, in pages and in the order of the ids' code units, whatever the collation of the database. */
export async function* memoryPages(
  db: Snapshot,
  learnerId: string,
): AsyncGenerator<{ question: string; memory: Memory }[]> {
  type Id = { questionId: string };
  const rows = await db.query<Id>(sql`SELECT "questionId" FROM "Memory" WHERE "learnerId" = ${learnerId}`);
  const ids = rows.map(({ questionId }) => questionId).sort();
  for (let at = 0; at < ids.length; at += pageSize) {
    const page = ids.slice(at, at + pageSize);
    const memories = await db.query<Id & MemoryColumns>(sql`
      SELECT "questionId", "stability", "difficulty", "due", "lastDay", "reps", "lapses", "suspended", "firstSight"
      FROM "Memory" WHERE "learnerId" = ${learnerId} AND "questionId" IN (${join(page)})`);
    const byId = new Map(memories.map(({ questionId, ...columns }) => [questionId, toMemory(columns)]));
    yield page.flatMap((question) => {
      const memory = byId.get(question);
      return memory ? [{ question, memory }] : [];
    });
  }
}

import type { Memory } from '../../../core/schedule/memory.ts';

/** A memory as both databases hold it. */
export function toMemoryColumns({ learned, suspended, firstSight }: Memory) {
  const { stability = null, difficulty = null, due = null, lastDay = null, reps = 0, lapses = 0 } = learned ?? {};
  return {
    stability,
    difficulty,
    due,
    lastDay,
    reps,
    lapses,
    suspended: Number(suspended),
    firstSight: firstSight === null ? null : Number(firstSight),
  };
}

export type MemoryColumns = ReturnType<typeof toMemoryColumns>;

/** The memory that a row holds. */
export function toMemory(columns: MemoryColumns): Memory {
  const { stability, difficulty, due, lastDay, reps, lapses, suspended, firstSight } = columns;
  const isLearned = stability !== null && difficulty !== null && due !== null && lastDay !== null;
  return {
    learned: isLearned ? { stability, difficulty, due, lastDay, reps, lapses } : null,
    suspended: suspended === 1,
    firstSight: firstSight === null ? null : firstSight === 1,
  };
}

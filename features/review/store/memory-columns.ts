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

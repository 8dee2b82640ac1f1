import type { Batch, Day, Joining } from './day.ts';

/**
 * The day's questions in batches: first what was there when it began, then what joined, in the order of joining. A batch
 * is placed without looking at later ones, so nothing that is already placed moves when questions join.
 */
export function gather({ due, fresh }: Pick<Day, 'due' | 'fresh'>): Batch[] {
  const times = new Set([...due, ...fresh].map(timeOf));
  return [...times]
    .sort((a, b) => a - b)
    .map((time) => ({
      due: due.filter((question) => timeOf(question) === time),
      fresh: fresh.filter((question) => timeOf(question) === time),
    }));
}

function timeOf({ joinedAt }: Joining): number {
  return joinedAt ?? Number.NEGATIVE_INFINITY;
}

import type { Batch, Day } from './day.ts';

/**
 * The day's questions in batches: first what was there when it began, then what joined, in the order of joining. A batch
 * is placed without looking at later ones, so nothing that is already placed moves when questions join.
 */
export function gather({ due, fresh }: Pick<Day, 'due' | 'fresh'>): Batch[] {
  const times = new Set([...due, ...fresh].map(({ joinedAt }) => joinedAt));
  return [...times]
    .sort((a, b) => (a ?? Number.NEGATIVE_INFINITY) - (b ?? Number.NEGATIVE_INFINITY))
    .map((joinedAt) => ({
      joinedAt,
      due: due.filter((question) => question.joinedAt === joinedAt),
      fresh: fresh.filter((question) => question.joinedAt === joinedAt),
    }));
}

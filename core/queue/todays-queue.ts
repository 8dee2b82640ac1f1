import { bringBack } from './bring-back.ts';
import { cap } from './cap.ts';
import type { Day, Placed } from './day.ts';
import { gather } from './gather.ts';
import { interleave } from './interleave.ts';
import { order } from './order.ts';
import { rank } from './rank.ts';

/** `order` holds question ids; `left` counts them: never answered before (new), and all others, missed ones among them (due). */
export type TodaysQueue = { order: string[]; left: { due: number; new: number } };

/**
 * What one learner has still to be asked today, in order. The row is placed for the whole day as of its start; then what
 * is done is dropped and what was missed brought back. It follows from its input alone: a reload or another device shows
 * the same, an answer taken back returns the question to its place, what joins today comes behind what was there.
 */
export function todaysQueue(day: Day): TodaysQueue {
  const batches = gather(day).map((batch) => ({ due: rank(batch.due, day), fresh: batch.fresh }));
  const { planned, held } = cap(batches, day);
  const seed = `${day.seed}/${day.studyDay}`;
  const row: Placed[] = [];
  for (const { due, fresh, backlog } of planned) {
    row.push(...interleave(order(due, backlog, seed), fresh, row.at(-1) ?? null));
  }
  const asked = ({ question }: Placed) => !held.has(question) && !day.withdrawn.has(question);
  const left = bringBack(row.filter(asked), day.answered.filter(asked));
  return { order: left.map(({ question }) => question), left: count(left, day) };
}

function count(left: readonly Placed[], { fresh, answered }: Day): TodaysQueue['left'] {
  const unseen = new Set(fresh.map(({ question }) => question));
  for (const { question } of answered) unseen.delete(question);
  const isNew = left.filter(({ question }) => unseen.has(question)).length;
  return { due: left.length - isNew, new: isNew };
}

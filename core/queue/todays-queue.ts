import { bringBack } from './bring-back.ts';
import { cap } from './cap.ts';
import type { Day, Placed, Row } from './day.ts';
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
  const batches = gather(day).map((batch) => ({ ...batch, due: rank(batch.due, day) }));
  const { planned, held } = cap(batches, day);
  const seed = `${day.seed}/${day.studyDay}`;
  const asked = ({ question }: Placed) => !held.has(question) && !day.withdrawn.has(question);
  const rows: Row[] = [];
  let last: Placed | null = null;
  for (const { joinedAt, due, fresh, backlog } of planned) {
    const questions = interleave(order(due, backlog, seed), fresh, last);
    last = questions.at(-1) ?? last;
    rows.push({ joinedAt, questions: questions.filter(asked) });
  }
  const left = bringBack(rows, day.answered.filter(asked));
  return { order: left.map(({ question }) => question), left: count(left, day) };
}

function count(left: readonly Placed[], { fresh, answered }: Day): TodaysQueue['left'] {
  const unseen = new Set(fresh.map(({ question }) => question));
  for (const { question } of answered) unseen.delete(question);
  const isNew = left.filter(({ question }) => unseen.has(question)).length;
  return { due: left.length - isNew, new: isNew };
}

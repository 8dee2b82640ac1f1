import type { AnsweredToday, Placed } from './day.ts';
import { passageOf } from './interleave.ts';

/** So many others come before a missed question does again. */
const others = 3;

/**
 * What is left of the day's row after today's answers: an answered question leaves it; one rated again comes back behind at
 * least 3 others or at the end, and not beside its own passage where that can be avoided. Answers are replayed in log
 * order, so that a missed question's place follows from the log, and later answers do not move it.
 */
export function bringBack(row: readonly Placed[], answered: readonly AnsweredToday[]): Placed[] {
  const left = [...row];
  for (const { question, section, passage, rating } of answered) {
    const index = left.findIndex((placed) => placed.question === question);
    if (index >= 0) left.splice(index, 1);
    if (rating === 'again') {
      const missed = { question, section, passage };
      left.splice(placeFor(missed, left), 0, missed);
    }
  }
  return left;
}

function placeFor(missed: Placed, row: readonly Placed[]): number {
  const passage = passageOf(missed);
  const beside = (placed: Placed | undefined) => placed !== undefined && passageOf(placed) === passage;
  for (let place = others; place <= row.length; place++) {
    if (!beside(row[place - 1]) && !beside(row[place])) return place;
  }
  return Math.min(others, row.length);
}

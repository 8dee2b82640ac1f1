import type { AnsweredToday, Placed, Row } from './day.ts';
import { passageOf } from './interleave.ts';

/** So many others come before a missed question does again. */
const others = 3;

/**
 * What is left of the day after today's answers: an answered question leaves its row; one rated again comes back behind at
 * least 3 others or at the end, and not beside its own passage where that can be avoided. Answers are replayed in log
 * order and rows join at their time, so that a missed question's place follows from what there was when it was missed:
 * neither later answers nor what joins later move it.
 */
export function bringBack(rows: readonly Row[], answered: readonly AnsweredToday[]): Placed[] {
  const left: Placed[] = [];
  const done = new Set<string>();
  const waiting = [...rows];
  const join = (now: number) => {
    while (waiting[0] && (waiting[0].joinedAt === null || waiting[0].joinedAt <= now)) {
      left.push(...(waiting.shift()?.questions ?? []).filter(({ question }) => !done.has(question)));
    }
  };
  for (const { at, question, section, passage, rating } of answered) {
    join(at);
    done.add(question);
    const index = left.findIndex((placed) => placed.question === question);
    if (index >= 0) left.splice(index, 1);
    if (rating === 'again') {
      const missed = { question, section, passage };
      left.splice(placeFor(missed, left), 0, missed);
    }
  }
  join(Number.POSITIVE_INFINITY);
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

import type { ReviewEvent } from '../../core/schedule/event.ts';
import type { Folded } from '../../core/schedule/fold.ts';
import { changeOfTotals } from '../../core/schedule/totals.ts';
import type { Database } from '../../lib/db/database.ts';
import { DatabaseBusy, isUniqueClash } from '../../lib/db/errors.ts';
import { type Folding, foldQuestion } from './fold-question.ts';
import { type Log, readLog, saveEvent } from './store/save-answer.ts';

const tries = 3;

type Place = Folding & {
  /** The event's id and its time (ms). */
  id: string;
  at: number;
  receivedAt: number;
  /** The log where it was read just now. */
  log?: Log;
};

/** The log as it was found, what followed from it and what does now; `event` is null when nothing was written. */
export type Appended = { log: Log; event: ReviewEvent | null; before: Folded; after: Folded };

/**
 * Adds an event to the log and keeps what follows from it. `decide` is asked with what stands there: null writes
 * nothing. Another device may write between the reading and the writing: then all is read and decided anew.
 * @throws DatabaseBusy when others were quicker every time
 */
export async function appendEvent(
  { id, at, receivedAt, log: readBefore, ...folding }: Place,
  decide: (log: Log) => ReviewEvent | null,
  { db }: { db: Database },
): Promise<Appended> {
  const learnerId = folding.learner.id;
  for (let attempt = 1; ; attempt++) {
    const isFirst = attempt === 1;
    const log = (isFirst && readBefore) || (await readLog(db, { learnerId, questionId: folding.questionId, id, at }));
    const event = decide(log);
    const before = foldQuestion(log.events, folding);
    if (!event) return { log, event, before, after: before };
    const after = foldQuestion([...log.events, event], folding);
    try {
      const totals = changeOfTotals(before.standing, after.standing);
      const change = { learnerId, event, arrival: log.nextArrival, receivedAt, totals };
      await saveEvent(db, { ...change, memory: after.memory });
      return { log, event, before, after };
    } catch (error) {
      if (!isUniqueClash(error)) throw error;
      if (attempt === tries) throw new DatabaseBusy('Others wrote to the same question each time.', { cause: error });
    }
  }
}

import type { ReviewEvent } from '../../core/schedule/event.ts';
import { type Folded, fold } from '../../core/schedule/fold.ts';
import { fuzzSeed } from '../../core/schedule/fsrs.ts';
import type { Parameters } from '../../core/schedule/memory.ts';
import { changeOfTotals } from '../../core/schedule/totals.ts';
import type { Database } from '../../lib/db/database.ts';
import { DatabaseBusy, isUniqueClash } from '../../lib/db/errors.ts';
import { type Log, readLog, saveEvent } from './store/save-answer.ts';

const tries = 3;

type Place = {
  learner: { id: string; parameters: Parameters };
  questionId: string;
  /** The question's current one. */
  revision: number;
  /** The event's id and its time (ms). */
  id: string;
  at: number;
  receivedAt: number;
  /** The log where it was read just now. */
  log?: Log;
};

/** The log as it was found, and all that follows from it now; `event` is null when nothing was written. */
export type Appended = { log: Log; event: ReviewEvent | null; after: Folded };

/**
 * Adds an event to the log and keeps what follows from it. `decide` is asked with what stands there: null writes
 * nothing. Another device may write between the reading and the writing: then all is read and decided anew.
 * @throws DatabaseBusy when others were quicker every time
 */
export async function appendEvent(
  { learner, questionId, revision, id, at, receivedAt, log: readBefore }: Place,
  decide: (log: Log) => ReviewEvent | null,
  { db }: { db: Database },
): Promise<Appended> {
  const seed = fuzzSeed(learner.id, questionId);
  const folded = (events: readonly ReviewEvent[]) => fold(events, revision, learner.parameters, seed);
  for (let attempt = 1; ; attempt++) {
    const isFirst = attempt === 1;
    const log = (isFirst && readBefore) || (await readLog(db, { learnerId: learner.id, questionId, id, at }));
    const event = decide(log);
    const before = folded(log.events);
    if (!event) return { log, event, after: before };
    const after = folded([...log.events, event]);
    try {
      const totals = changeOfTotals(before.standing, after.standing);
      const change = { learnerId: learner.id, event, arrival: log.nextArrival, receivedAt, totals };
      await saveEvent(db, { ...change, memory: after.memory });
      return { log, event, after };
    } catch (error) {
      if (!isUniqueClash(error)) throw error;
      if (attempt === tries) throw new DatabaseBusy('Others wrote to the same question each time.', { cause: error });
    }
  }
}

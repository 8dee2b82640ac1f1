import type { ReviewEvent } from '../../core/schedule/event.ts';
import { type Folded, fold } from '../../core/schedule/fold.ts';
import { fuzzSeed } from '../../core/schedule/fsrs.ts';
import type { Parameters } from '../../core/schedule/memory.ts';
import { changeOfTotals } from '../../core/schedule/totals.ts';
import type { Database } from '../../lib/db/database.ts';
import { DatabaseBusy, isUniqueClash } from '../../lib/db/errors.ts';
import { readLog, saveEvent } from './store/save-event.ts';

const tries = 3;

export type Learner = { id: string; parameters: Parameters };

/** What was remembered before the event and is after it. */
export type Appended = { before: Folded; after: Folded };

/**
 * Adds an event to the log and keeps what follows from it. `decide` is asked with the events that stand there: null
 * writes nothing. Another device may write between the reading and the writing: then all is read and decided anew.
 * @throws DatabaseBusy when others were quicker every time
 */
export async function appendEvent(
  at: { learner: Learner; questionId: string; revision: number; receivedAt: number },
  decide: (events: readonly ReviewEvent[]) => ReviewEvent | null,
  { db }: { db: Database },
): Promise<Appended> {
  const { learner, questionId } = at;
  const seed = fuzzSeed(learner.id, questionId);
  const folded = (events: readonly ReviewEvent[]) => fold(events, at.revision, learner.parameters, seed);
  for (let attempt = 1; ; attempt++) {
    const { events, nextArrival } = await readLog(db.read, learner.id, questionId);
    const event = decide(events);
    const before = folded(events);
    if (!event) return { before, after: before };
    const after = folded([...events, event]);
    try {
      const totals = changeOfTotals(before.standing, after.standing);
      const change = { learnerId: learner.id, event, arrival: nextArrival, receivedAt: at.receivedAt, totals };
      await saveEvent(db, { ...change, memory: after.memory });
      return { before, after };
    } catch (error) {
      if (!isUniqueClash(error)) throw error;
      if (attempt === tries) throw new DatabaseBusy('Others wrote to the same question each time.', { cause: error });
    }
  }
}

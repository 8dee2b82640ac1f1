import type { ReviewEvent } from '../../core/schedule/event.ts';
import type { Folded } from '../../core/schedule/fold.ts';
import { changeOfTotals } from '../../core/schedule/totals.ts';
import type { Database } from '../../lib/db/database.ts';
import { DatabaseBusy, isUniqueClash } from '../../lib/db/errors.ts';
import { type Folding, foldQuestion } from './fold-question.ts';
import { type Change, type Log, readLog, saveEvent, saveEvents } from './store/save-answer.ts';

const tries = 3;

type Place = Folding & {
  /** The event's id and its time (ms). */
  id: string;
  at: number;
  receivedAt: number;
  /** The log where it was read just now. */
  log?: Log | undefined;
};

/** The log as it was found, what followed from it and what does now; `event` is null when nothing was written. */
export type Appended = { log: Log; event: ReviewEvent | null; before: Folded; after: Folded };

/** Asked with what stands in the log: null writes nothing. */
type Decide = (log: Log, place: Place) => ReviewEvent | null;

/**
 * Adds an event to the log and keeps what follows from it. Another device may write between the reading and the
 * writing: then all is read and decided anew.
 * @throws DatabaseBusy when others were quicker every time
 */
export async function appendEvent(place: Place, decide: Decide, { db }: { db: Database }): Promise<Appended> {
  let { log } = place;
  return untilNobodyIsQuicker(async () => {
    const { appended, change } = await prepare({ ...place, log }, decide, db);
    log = undefined;
    if (change) await saveEvent(db, change);
    return appended;
  });
}

/** The same for several questions at once: all that is decided is written, or nothing of it. */
export async function appendEvents(
  places: readonly Place[],
  decide: Decide,
  { db }: { db: Database },
): Promise<Appended[]> {
  return untilNobodyIsQuicker(async () => {
    const prepared: Prepared[] = [];
    for (const place of places) prepared.push(await prepare(place, decide, db));
    await saveEvents(
      db,
      prepared.flatMap(({ change }) => change ?? []),
    );
    return prepared.map(({ appended }) => appended);
  });
}

type Prepared = { appended: Appended; change: Change | null };

async function prepare(place: Place, decide: Decide, db: Database): Promise<Prepared> {
  const { id, at, receivedAt, questionId, learner } = place;
  const log = place.log ?? (await readLog(db, { learnerId: learner.id, questionId, id, at }));
  const event = decide(log, place);
  const before = foldQuestion(log.events, place);
  if (!event) return { appended: { log, event, before, after: before }, change: null };
  const after = foldQuestion([...log.events, event], place);
  const totals = changeOfTotals(before.standing, after.standing);
  const row = { learnerId: learner.id, event, arrival: log.nextArrival, receivedAt };
  return { appended: { log, event, before, after }, change: { ...row, totals, memory: after.memory } };
}

async function untilNobodyIsQuicker<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isUniqueClash(error)) throw error;
      if (attempt === tries) throw new DatabaseBusy('Others wrote to the same question each time.', { cause: error });
    }
  }
}

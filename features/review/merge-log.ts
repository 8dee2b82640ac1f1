import { canonicalJson } from '../../core/bank/canonical-json.ts';
import type { LoggedEvent } from '../../core/schedule/event.ts';
import type { Db } from '../../lib/db/database.ts';
import { type FoldedLearner, foldLearner } from './fold-learner.ts';
import { findLogged, insertEvents } from './store/insert-events.ts';
import { replaceStates, statesOf } from './store/states.ts';

export type Merged =
  | { ok: true; added: number; known: number; folded: FoldedLearner }
  /** An event of the same id is there and says something else. */
  | { ok: false; reason: 'another-event'; id: string };

/**
 * Adds events to a learner's log as far as they are not in it, and folds all that follows from it anew; `db` is the
 * transaction that this belongs to. Numbers of arrival that are free are kept; where the log has events of the
 * question already, the new ones come after them.
 */
export async function mergeLog(learnerId: string, events: readonly LoggedEvent[], { db }: { db: Db }): Promise<Merged> {
  const known = new Map((await findLogged(db, learnerId)).map((logged) => [logged.event.id, logged]));
  const added: LoggedEvent[] = [];
  const last = lastArrivals([...known.values()]);
  for (const logged of inOrderOfArrival(events)) {
    const { event } = logged;
    const same = known.get(event.id);
    if (!same) {
      const before = last.get(event.question) ?? 0;
      const arrival = Math.max(logged.arrival, before + 1);
      last.set(event.question, arrival);
      added.push({ ...logged, arrival });
    } else if (canonicalJson(same.event) !== canonicalJson(event)) {
      return { ok: false, reason: 'another-event', id: event.id };
    }
  }
  await insertEvents(db, learnerId, added);
  const states = await statesOf(db, learnerId);
  const folded = foldLearner(states.learner, states.events, states.revisions);
  if (added.length > 0) await replaceStates(db, learnerId, folded);
  return { ok: true, added: added.length, known: events.length - added.length, folded };
}

const inOrderOfArrival = (events: readonly LoggedEvent[]) => [...events].sort((a, b) => a.arrival - b.arrival);

function lastArrivals(log: readonly LoggedEvent[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const { event, arrival } of log) last.set(event.question, Math.max(arrival, last.get(event.question) ?? 0));
  return last;
}

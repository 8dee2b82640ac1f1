import type { LoggedEvent } from '../../core/schedule/event.ts';
import type { Snapshot } from '../../lib/db/snapshot.ts';
import { pagesByQuestion } from './store/log-pages.ts';

/** A learner's whole log, one question's at a time, in order of arrival: no more than that is held in memory. */
export async function* readLogByQuestion(db: Snapshot, learnerId: string): AsyncGenerator<LoggedEvent[]> {
  let log: LoggedEvent[] = [];
  for await (const page of pagesByQuestion(db, learnerId)) {
    for (const logged of page) {
      if (log[0] && log[0].event.question !== logged.event.question) {
        yield log;
        log = [];
      }
      log.push(logged);
    }
  }
  if (log.length > 0) yield log;
}

import type { LoggedEvent } from '../../core/schedule/event.ts';
import type { Memory } from '../../core/schedule/memory.ts';
import type { Snapshot } from '../../lib/db/snapshot.ts';
import { pagesByQuestion, pagesByTime } from './store/log-pages.ts';
import { memoryPages } from './store/memory-pages.ts';

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

/** A learner's whole log in log order, a page at a time. */
export function readLogByTime(db: Snapshot, learnerId: string): AsyncGenerator<LoggedEvent[]> {
  return pagesByTime(db, learnerId);
}

/** What a learner remembers of each question, in order of their ids, a page at a time. */
export function readMemories(db: Snapshot, learnerId: string): AsyncGenerator<{ question: string; memory: Memory }[]> {
  return memoryPages(db, learnerId);
}

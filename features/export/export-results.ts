import { resultsCsv, resultsHead } from '../../core/exchange/results-csv.ts';
import { inLanguage } from '../../core/question/words.ts';
import { localStudyDay } from '../../core/study-day/local-study-day.ts';
import type { Database } from '../../lib/db/database.ts';
import type { Course } from '../courses/course.ts';
import { record } from '../log/record.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { inParts } from './in-parts.ts';
import { readResults } from './store/read-results.ts';

type Context = {
  db: Database;
  now: number;
  /** IANA; for learners whose own zone is not known. */
  serverZone: string;
  /** Who wants them. */
  by: string;
};

/**
 * Results of courses as a table: a line for each learner and section, of one moment. Who teaches a course, and
 * administrators, are no learners in it.
 * @param courses those that whoever asks may teach (`findTaught`, `listTaught`)
 * @param language of the headings
 */
export function exportResults(courses: readonly Course[], language: string, context: Context): AsyncGenerator<string> {
  return inParts(results(courses, language, context));
}

async function* results(
  courses: readonly Course[],
  language: string,
  { db, now, serverZone, by }: Context,
): AsyncGenerator<string> {
  for (const { id } of courses) await record(db.write, { kind: 'results-exported', by, course: id }, now);
  const snapshot = await db.snapshot();
  try {
    yield byteOrderMark + resultsHead;
    for (const { id, languages } of courses) {
      for await (const { learner, section, ...found } of readResults(snapshot, id)) {
        const { zone, rolloverHour, ...person } = learner;
        yield resultsCsv({
          ...{ ...found, course: id },
          learner: { ...person, today: localStudyDay(now, zone ?? serverZone, rolloverHour) },
          section: { ...section, heading: inLanguage(section.heading, language, languages[0] ?? language) },
        });
      }
    }
  } finally {
    await snapshot.close();
  }
}

import type { LearnerFile } from '../../../core/exchange/learner-file.ts';
import type { Snapshot } from '../../../lib/db/snapshot.ts';
import { sql } from '../../../lib/db/sql.ts';
import { instantOf } from './instant-of.ts';

type Place = LearnerFile['readingPlaces'][number];
type Wish = LearnerFile['moreToday'][number];
/** As the database holds it. */
type Row<Told extends { at: string }> = Omit<Told, 'at'> & { at: number };

/** Where the learner stopped reading each course. */
export async function readPlaces(db: Snapshot, learnerId: string): Promise<Place[]> {
  const rows = await db.query<Row<Place>>(sql`
    SELECT "courseId" AS "course", "sectionId" AS "section", "passage", "at"
    FROM "ReadingPlace" WHERE "userId" = ${learnerId}`);
  return rows
    .map(({ at, ...place }) => ({ ...place, at: instantOf(at) }))
    .sort((a, b) => (a.course < b.course ? -1 : 1));
}

/** Each time that the learner wished for more on a day. */
export async function readMoreToday(db: Snapshot, learnerId: string): Promise<Wish[]> {
  const rows = await db.query<Row<Wish>>(sql`
    SELECT "studyDay", "number", "at" FROM "MoreToday" WHERE "learnerId" = ${learnerId} ORDER BY "studyDay", "number"`);
  return rows.map(({ at, ...wish }) => ({ ...wish, at: instantOf(at) }));
}

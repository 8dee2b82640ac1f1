import type { CourseRole } from '../../../core/access/course-access.ts';
import type { LearnerFile } from '../../../core/exchange/learner-file.ts';
import type { Snapshot } from '../../../lib/db/snapshot.ts';
import { sql } from '../../../lib/db/sql.ts';
import { NotFound } from '../../../lib/not-found.ts';
import { instantOf } from './instant-of.ts';
import { readSignIn } from './read-sign-in.ts';
import { readMoreToday, readPlaces } from './read-wishes.ts';

type Kept = Pick<LearnerFile, 'account' | 'courses' | 'reports' | 'readingPlaces' | 'moreToday' | 'signIn'>;
type AccountRow = Omit<Kept['account'], 'weights' | 'singleKeys' | 'createdAt'> & {
  weights: string | null;
  singleKeys: number;
  createdAt: number;
};
type EnrolmentRow = { courseId: string; role: CourseRole; createdAt: number };
type ReportRow = Omit<Kept['reports'][number], 'at' | 'answeredAt' | 'putAwayAt'> & {
  at: number;
  answeredAt: number | null;
  putAwayAt: number | null;
};

/** What a person is, set, joined, reported and where they stopped. Never the hash of the password, nor another secret. */
export async function readAccount(db: Snapshot, learnerId: string): Promise<Kept> {
  const [row] = await db.query<AccountRow>(sql`
    SELECT "id", "email", "name", "language", "zone", "rolloverHour", "newPerDay", "reviewsPerDay", "minutesPerDay",
      "retention", "maximumInterval", "weights", "theme", "motion", "singleKeys", "createdAt"
    FROM "User" WHERE "id" = ${learnerId}`);
  if (!row) throw new NotFound('There is no such account.');
  const { weights, singleKeys, createdAt, ...fields } = row;
  const read = { weights: weights === null ? null : JSON.parse(weights), singleKeys: singleKeys === 1 };
  return {
    account: { ...fields, ...read, createdAt: instantOf(createdAt) },
    courses: await readCourses(db, learnerId),
    reports: await readReports(db, learnerId),
    readingPlaces: await readPlaces(db, learnerId),
    moreToday: await readMoreToday(db, learnerId),
    signIn: await readSignIn(db, learnerId),
  };
}

async function readCourses(db: Snapshot, learnerId: string): Promise<Kept['courses']> {
  const rows = await db.query<EnrolmentRow>(sql`
    SELECT "courseId", "role", "createdAt" FROM "Enrolment" WHERE "userId" = ${learnerId}`);
  return rows
    .map(({ courseId, role, createdAt }) => ({ course: courseId, role, since: instantOf(createdAt) }))
    .sort((a, b) => (a.course < b.course ? -1 : 1));
}

async function readReports(db: Snapshot, learnerId: string): Promise<Kept['reports']> {
  const rows = await db.query<ReportRow>(sql`
    SELECT "id", "questionId" AS "question", "version", "text", "at", "answer", "answeredAt", "putAwayAt"
    FROM "Report" WHERE "learnerId" = ${learnerId} ORDER BY "at", "id"`);
  return rows.map(({ at, answeredAt, putAwayAt, ...report }) => ({
    ...{ ...report, at: instantOf(at) },
    answeredAt: answeredAt === null ? null : instantOf(answeredAt),
    putAwayAt: putAwayAt === null ? null : instantOf(putAwayAt),
  }));
}

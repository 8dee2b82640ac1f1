import type { Words } from '../../../core/question/words.ts';
import type { StudyDay } from '../../../core/study-day/study-day.ts';
import type { Snapshot } from '../../../lib/db/snapshot.ts';
import { join, sql } from '../../../lib/db/sql.ts';

/** So many learners' memories of one course are held at a time. */
const pageSize = 50;

type Section = { id: string; heading: Words; questions: number };
type Learner = {
  id: string;
  name: string;
  email: string;
  zone: string | null;
  rolloverHour: number;
  weights: number[] | null;
};
type Memory = { stability: number; lastDay: StudyDay; firstSight: boolean | null };
type Totals = { answers: number; correct: number; durationMs: number; lastDay: StudyDay | null };
type Found = { learner: Learner; section: Section; memories: Memory[]; totals: Totals };

const nothing: Totals = { answers: 0, correct: 0, durationMs: 0, lastDay: null };

/** Every learner of a course in every section of it, learners in order of id and sections in that of the course. */
export async function* readResults(db: Snapshot, courseId: string): AsyncGenerator<Found> {
  const sections = await readSections(db, courseId);
  for (let after: string | undefined = ''; after !== undefined; ) {
    const learners: Learner[] = await readLearners(db, courseId, after);
    after = learners.length < pageSize ? undefined : learners.at(-1)?.id;
    if (learners.length === 0) return;
    const ids = learners.map(({ id }) => id);
    const memories = await readMemories(db, courseId, ids);
    const totals = await readTotals(db, ids);
    for (const learner of learners) {
      for (const section of sections) {
        const place = `${learner.id} ${section.id}`;
        yield { learner, section, memories: memories.get(place) ?? [], totals: totals.get(place) ?? nothing };
      }
    }
  }
}

async function readSections(db: Snapshot, courseId: string): Promise<Section[]> {
  const rows = await db.query<Omit<Section, 'heading'> & { heading: string }>(sql`
    SELECT s."id", s."heading",
      (SELECT count(*) FROM "Question" q WHERE q."sectionId" = s."id" AND q."state" = 'published') AS "questions"
    FROM "Section" s JOIN "Article" a ON a."id" = s."articleId"
    WHERE a."courseId" = ${courseId} AND s."retiredAt" IS NULL ORDER BY a."position", s."position"`);
  return rows.map((row) => ({ ...row, heading: JSON.parse(row.heading) }));
}

/** Staff is left out: what they answer says nothing of learners. */
async function readLearners(db: Snapshot, courseId: string, after: string): Promise<Learner[]> {
  const rows = await db.query<Omit<Learner, 'weights'> & { weights: string | null }>(sql`
    SELECT u."id", u."name", u."email", u."zone", u."rolloverHour", u."weights"
    FROM "Enrolment" e JOIN "User" u ON u."id" = e."userId"
    WHERE e."courseId" = ${courseId} AND e."role" = 'learner' AND u."role" <> 'administrator' AND u."id" > ${after}
    ORDER BY u."id" LIMIT ${pageSize}`);
  return rows.map((row) => ({ ...row, weights: row.weights === null ? null : JSON.parse(row.weights) }));
}

type Place = { learnerId: string; sectionId: string };
const nameOf = ({ learnerId, sectionId }: Place) => `${learnerId} ${sectionId}`;

async function readMemories(db: Snapshot, courseId: string, ids: string[]): Promise<Map<string, Memory[]>> {
  const rows = await db.query<Place & Omit<Memory, 'firstSight'> & { firstSight: number | null }>(sql`
    SELECT m."learnerId", q."sectionId", m."stability", m."lastDay", m."firstSight"
    FROM "Memory" m JOIN "Question" q ON q."id" = m."questionId"
    WHERE m."learnerId" IN (${join(ids)}) AND q."courseId" = ${courseId} AND q."state" = 'published'
      AND m."stability" IS NOT NULL`);
  const byPlace = new Map<string, Memory[]>();
  for (const { stability, lastDay, firstSight, ...place } of rows) {
    const memories = byPlace.get(nameOf(place)) ?? [];
    memories.push({ stability, lastDay, firstSight: firstSight === null ? null : firstSight === 1 });
    byPlace.set(nameOf(place), memories);
  }
  return byPlace;
}

async function readTotals(db: Snapshot, ids: string[]): Promise<Map<string, Totals>> {
  const rows = await db.query<Place & Totals>(sql`
    SELECT "learnerId", "sectionId", sum("answers") AS "answers", sum("correct") AS "correct",
      sum("durationMs") AS "durationMs", max("studyDay") AS "lastDay"
    FROM "DayTotal" WHERE "learnerId" IN (${join(ids)}) GROUP BY "learnerId", "sectionId"`);
  return new Map(
    rows.map(({ answers, correct, durationMs, lastDay, ...place }) => {
      return [nameOf(place), { answers, correct, durationMs, lastDay }];
    }),
  );
}

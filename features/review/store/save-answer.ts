import type { CourseRole } from '../../../core/access/course-access.ts';
import type { WrittenSection } from '../../../core/article/passage-in.ts';
import type { Question } from '../../../core/question/registry.ts';
import type { ReviewEvent } from '../../../core/schedule/event.ts';
import type { Memory } from '../../../core/schedule/memory.ts';
import type { DayTotal } from '../../../core/schedule/totals.ts';
import type { StudyDay } from '../../../core/study-day/study-day.ts';
import type { Direct } from '../../../lib/db/direct.ts';
import { type Sql, sql } from '../../../lib/db/sql.ts';
import { latest } from '../../../lib/latest.ts';
import { type LogRow, toEvent, toRow } from './log-row.ts';
import { toMemoryColumns } from './memory-columns.ts';

// The one hot path: what an answer reads and writes, in SQL that reads the same on both databases.

export type AskedVersion = { number: number; revision: number; question: Question };

/** A question as one learner stands to it, with the version asked; null when it has no such version. */
export type Asked = {
  version: AskedVersion | null;
  currentRevision: number;
  wasPublished: boolean;
  enrolment: CourseRole | null;
  passage: string;
  section: WrittenSection;
};

/** What a new event meets in the log. */
export type Log = {
  /** The events of its question, in order of arrival. */
  events: ReviewEvent[];
  nextArrival: number;
  /** The event that has its id already, whichever question that is about. */
  sameId: ReviewEvent | null;
  /** Study days of the learner's events on either side of its time. */
  previousDay: StudyDay | null;
  nextDay: StudyDay | null;
};

type Place = { learnerId: string; questionId: string; id: string; at: number };

/** An answer that is to come: its id, its time (ms), and the version it is to, null where the question has none such. */
type Asking = Place & { version: number | null };

type AskedRow = {
  body: string | null;
  askedRevision: number | null;
  currentRevision: number;
  publishedAt: number | null;
  role: CourseRole | null;
  passage: string;
  section: string;
  sectionsBefore: number;
  heading: string;
  text: string;
  languages: string;
};

function selectAsked(asking: Asking): Sql {
  const { learnerId, questionId, version } = asking;
  return sql`
    SELECT v."body", v."revision" AS "askedRevision", q."revision" AS "currentRevision", q."publishedAt", e."role",
      q."passage", s."id" AS "section", s."heading", s."body" AS "text", c."languages",
      (SELECT count(*) FROM "Section" b
        WHERE b."articleId" = s."articleId" AND b."retiredAt" IS NULL AND b."position" < s."position"
      ) AS "sectionsBefore", ${selectDays(asking)}
    FROM "Question" q
    JOIN "Section" s ON s."id" = q."sectionId"
    JOIN "Course" c ON c."id" = q."courseId"
    LEFT JOIN "QuestionVersion" v ON v."questionId" = q."id" AND v."number" = ${version ?? 0}
    LEFT JOIN "Enrolment" e ON e."userId" = ${learnerId} AND e."courseId" = q."courseId"
    WHERE q."id" = ${questionId}`;
}

/** The study days on either side of an event's time. */
function selectDays({ learnerId, at }: Place): Sql {
  return sql`
    (SELECT "studyDay" FROM "ReviewLog" WHERE "learnerId" = ${learnerId} AND "at" <= ${at}
      ORDER BY "at" DESC LIMIT 1) AS "previousDay",
    (SELECT "studyDay" FROM "ReviewLog" WHERE "learnerId" = ${learnerId} AND "at" > ${at}
      ORDER BY "at" LIMIT 1) AS "nextDay"`;
}

function selectEvents({ learnerId, questionId, id }: Place): Sql {
  return sql`
    SELECT * FROM "ReviewLog" WHERE "learnerId" = ${learnerId} AND "questionId" = ${questionId}
    UNION ALL
    SELECT * FROM "ReviewLog" WHERE "learnerId" = ${learnerId} AND "id" = ${id} AND "questionId" <> ${questionId}`;
}

type DaysRow = { id: null; previousDay: StudyDay | null; nextDay: StudyDay | null };
type EventRow = LogRow & { previousDay: null };

/** Joined so that no row fits another: rows of two kinds in one journey to the database, the other kind's columns null. */
function inOneJourney(head: Sql, place: Place): Sql {
  return sql`
    WITH "head" AS (${head}), "event" AS (${selectEvents(place)}) SELECT * FROM "head" FULL JOIN "event" ON 1 = 0`;
}

/** A question and the learner's log of it, as they stand at one moment; `asked` is null when there is no such question. */
export async function findAsked(db: Direct, asking: Asking): Promise<{ asked: Asked | null; log: Log }> {
  const rows = await db.query<(AskedRow & DaysRow) | EventRow>(inOneJourney(selectAsked(asking), asking));
  const head = rows.find((row) => row.id === null);
  return { asked: head ? toAsked(head, asking.version) : null, log: toLog(rows, asking) };
}

export async function readLog(db: Direct, place: Place): Promise<Log> {
  return toLog(await db.query<DaysRow | EventRow>(inOneJourney(sql`SELECT ${selectDays(place)}`, place)), place);
}

/** JSON columns hold what this app wrote after reading it by its schema; many learners are asked the same. */
const read = latest(1_000_000, JSON.parse);

function toAsked(row: AskedRow, version: number | null): Asked {
  return {
    version:
      version === null || row.body === null || row.askedRevision === null
        ? null
        : { number: version, revision: row.askedRevision, question: read(row.body) },
    currentRevision: row.currentRevision,
    wasPublished: row.publishedAt !== null,
    enrolment: row.role,
    passage: row.passage,
    section: {
      id: row.section,
      number: row.sectionsBefore + 1,
      heading: read(row.heading),
      body: read(row.text),
      languages: read(row.languages),
    },
  };
}

function toLog(rows: readonly (DaysRow | EventRow)[], { questionId, id }: Place): Log {
  const events = rows.filter((row) => row.id !== null);
  const own = events.filter((row) => row.questionId === questionId).sort((a, b) => a.arrival - b.arrival);
  const same = events.find((row) => row.id === id);
  const days = rows.find((row) => row.id === null);
  return {
    events: own.map(toEvent),
    nextArrival: (own.at(-1)?.arrival ?? 0) + 1,
    sameId: same ? toEvent(same) : null,
    previousDay: days?.previousDay ?? null,
    nextDay: days?.nextDay ?? null,
  };
}

export type Change = {
  learnerId: string;
  event: ReviewEvent;
  /** The number that was read: when somebody was quicker, it is taken, and nothing of this is written. */
  arrival: number;
  receivedAt: number;
  memory: Memory;
  totals: readonly DayTotal[];
};

/**
 * Log row, memory and totals stand or fall together.
 * @throws UniqueClash when the id or the arrival number is taken
 */
export async function saveEvent(db: Direct, change: Change): Promise<void> {
  await db.commit(writesOf(change), sweepsOf(change));
}

/** All of them or none. They go one after another, since two may count in the same total. */
export async function saveEvents(db: Direct, changes: readonly Change[]): Promise<void> {
  const [first, ...rest] = changes.flatMap(writesOf);
  if (first) await db.commit([first], [...rest, ...changes.flatMap(sweepsOf)]);
}

function writesOf(change: Change): Sql[] {
  const added = change.totals.map((total) => addTotal(change.learnerId, total));
  return [insertLogRow(change), saveMemory(change), ...added];
}

const sweepsOf = ({ learnerId, totals }: Change): Sql[] =>
  totals.filter(({ answers }) => answers < 0).map((total) => sweepTotal(learnerId, total));

function insertLogRow({ learnerId, event, arrival, receivedAt }: Change): Sql {
  const row = toRow(event, arrival, receivedAt);
  return sql`
    INSERT INTO "ReviewLog" ("learnerId", "id", "questionId", "arrival", "kind", "at", "studyDay", "receivedAt",
      "version", "revision", "language", "sectionId", "response", "correct", "rating", "durationMs",
      "answerId", "cause", "day")
    VALUES (${learnerId}, ${row.id}, ${row.questionId}, ${row.arrival}, ${row.kind}, ${row.at}, ${row.studyDay},
      ${row.receivedAt}, ${row.version}, ${row.revision}, ${row.language}, ${row.sectionId}, ${row.response},
      ${row.correct}, ${row.rating}, ${row.durationMs}, ${row.answerId}, ${row.cause}, ${row.day})`;
}

function saveMemory({ learnerId, event, memory }: Change): Sql {
  const { stability, difficulty, due, lastDay, reps, lapses, suspended, firstSight } = toMemoryColumns(memory);
  return sql`
    INSERT INTO "Memory" ("learnerId", "questionId", "stability", "difficulty", "due", "lastDay", "reps", "lapses",
      "suspended", "firstSight")
    VALUES (${learnerId}, ${event.question}, ${stability}, ${difficulty}, ${due}, ${lastDay}, ${reps}, ${lapses},
      ${suspended}, ${firstSight})
    ON CONFLICT ("learnerId", "questionId") DO UPDATE SET "stability" = excluded."stability",
      "difficulty" = excluded."difficulty", "due" = excluded."due", "lastDay" = excluded."lastDay",
      "reps" = excluded."reps", "lapses" = excluded."lapses", "suspended" = excluded."suspended",
      "firstSight" = excluded."firstSight"`;
}

function addTotal(learnerId: string, total: DayTotal): Sql {
  const { studyDay, section, level, answers, correct, firsts, durationMs, recalled, foreseen } = total;
  return sql`
    INSERT INTO "DayTotal" ("learnerId", "studyDay", "sectionId", "level", "answers", "correct", "firsts", "durationMs",
      "recalled", "foreseen")
    VALUES (${learnerId}, ${studyDay}, ${section}, ${level}, ${answers}, ${correct}, ${firsts}, ${durationMs},
      ${recalled}, ${foreseen})
    ON CONFLICT ("learnerId", "studyDay", "sectionId", "level") DO UPDATE SET
      "answers" = "DayTotal"."answers" + excluded."answers", "correct" = "DayTotal"."correct" + excluded."correct",
      "firsts" = "DayTotal"."firsts" + excluded."firsts", "durationMs" = "DayTotal"."durationMs" + excluded."durationMs",
      "recalled" = "DayTotal"."recalled" + excluded."recalled", "foreseen" = "DayTotal"."foreseen" + excluded."foreseen"`;
}

/** What was taken back to nothing is no row, as a recount from the log would have none. */
function sweepTotal(learnerId: string, { studyDay, section, level }: DayTotal): Sql {
  return sql`
    DELETE FROM "DayTotal"
    WHERE "learnerId" = ${learnerId} AND "studyDay" = ${studyDay} AND "sectionId" = ${section} AND "level" = ${level}
      AND "answers" = 0`;
}

import Database from 'better-sqlite3';
import type { ReviewEvent } from '../../../core/schedule/event.ts';
import type { Rating } from '../../../core/schedule/rating.ts';

/** A row of the log as the database file holds it. */
export type LogRow = {
  id: string;
  questionId: string;
  kind: ReviewEvent['kind'];
  at: number;
  receivedAt: number;
  studyDay: string;
  version: number;
  revision: number;
  sectionId: string;
  correct: number;
  rating: Rating;
  durationMs: number;
  answerId: string;
};

export type PlacedQuestion = { question: string; section: string; passage: string; revision: number };

/** What was answered on one day, as the kept totals have it. */
export type KeptDay = { answers: number; correct: number; firsts: number; durationMs: number; recalled: number };

/** Reads the server's database past the app, by the bare driver. */
export function openLogFile(file: string) {
  const database = new Database(file, { readonly: true });
  const newRows = database.prepare<[string, number], LogRow & { place: number }>(
    'SELECT rowid AS "place", * FROM "ReviewLog" WHERE "learnerId" = ? AND rowid > ? ORDER BY rowid',
  );
  const questions = database.prepare<[string], PlacedQuestion>(
    `SELECT "id" AS "question", "sectionId" AS "section", "passage", "revision" FROM "Question"
     WHERE "courseId" = ? AND "state" = 'published' ORDER BY "position", "id"`,
  );
  const totals = database.prepare<[string, string], KeptDay>(
    `SELECT total("answers") AS "answers", total("correct") AS "correct", total("firsts") AS "firsts",
       total("durationMs") AS "durationMs", total("recalled") AS "recalled"
     FROM "DayTotal" WHERE "learnerId" = ? AND "studyDay" = ?`,
  );
  const known = new Map<string, (LogRow & { place: number })[]>();
  return {
    /** The learner's whole log in the order in which it was written; it only ever grows. */
    rowsOf(learnerId: string): readonly LogRow[] {
      const rows = known.get(learnerId) ?? [];
      known.set(learnerId, rows);
      rows.push(...newRows.all(learnerId, rows.at(-1)?.place ?? 0));
      return rows;
    },
    questionsOf: (course: string) => questions.all(course),
    /** Null is not possible: a day without a row has sums of 0. */
    totalsOf: (learnerId: string, studyDay: string) => totals.get(learnerId, studyDay),
    close: () => database.close(),
  };
}

export type LogFile = ReturnType<typeof openLogFile>;

/** The event that a row tells of. */
export function toEvent(row: LogRow): ReviewEvent {
  const common = { id: row.id, at: row.at, studyDay: row.studyDay, question: row.questionId };
  switch (row.kind) {
    case 'answer': {
      const { version, revision, sectionId: section, rating, durationMs, receivedAt } = row;
      const graded = { version, revision, section, rating, durationMs, receivedAt, correct: row.correct === 1 };
      return { kind: 'answer', ...common, ...graded, language: 'en', response: null };
    }
    case 'rate':
      return { kind: 'rate', ...common, answer: row.answerId, rating: row.rating };
    case 'undo':
      return { kind: 'undo', ...common, answer: row.answerId };
    case 'reset':
      return { kind: 'reset', ...common, cause: 'learner' };
    case 'suspend':
    case 'resume':
      return { kind: row.kind, ...common };
    default:
      throw new Error(`Nobody regrades or rechecks in the simulated year, but the log has: ${row.kind}.`);
  }
}

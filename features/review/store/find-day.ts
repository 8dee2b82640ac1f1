import { byQuestion } from '../../../core/schedule/by-question.ts';
import type { ReviewEvent } from '../../../core/schedule/event.ts';
import type { StudyDay } from '../../../core/study-day/study-day.ts';
import type { Db } from '../../../lib/db/database.ts';
import { toEvent } from './log-row.ts';

/** A published question of a course the learner is in; times in milliseconds. */
export type StudiedQuestion = {
  question: string;
  section: string;
  passage: string;
  revision: number;
  publishedAt: number;
  course: string;
};

/** All there is to study for who is in these courses, in course order. */
export async function findStudied(db: Db, courses: string[]): Promise<StudiedQuestion[]> {
  const rows = await db.question.findMany({
    where: { state: 'published', courseId: { in: courses } },
    orderBy: [{ course: { position: 'asc' } }, { courseId: 'asc' }, { position: 'asc' }, { id: 'asc' }],
    select: { id: true, sectionId: true, passage: true, revision: true, publishedAt: true, courseId: true },
  });
  return rows.map(({ id, sectionId, courseId, publishedAt, ...row }) => ({
    ...row,
    ...{ question: id, section: sectionId, course: courseId, publishedAt: Number(publishedAt) },
  }));
}

export type DueRow = { question: string; due: StudyDay; stability: number; lastDay: StudyDay };

/** What is due by a study day, suspended questions left out. */
export async function findDue(db: Db, learnerId: string, studyDay: StudyDay): Promise<DueRow[]> {
  const rows = await db.memory.findMany({
    where: { learnerId, suspended: 0, due: { lte: studyDay } },
    select: { questionId: true, due: true, stability: true, lastDay: true },
  });
  return rows.flatMap(({ questionId, due, stability, lastDay }) =>
    due !== null && stability !== null && lastDay !== null ? [{ question: questionId, due, stability, lastDay }] : [],
  );
}

/** The questions that a learner ever did anything with; `forgotten` where nothing of it counts any more. */
export async function findMet(db: Db, learnerId: string): Promise<{ question: string; forgotten: boolean }[]> {
  const rows = await db.memory.findMany({ where: { learnerId }, select: { questionId: true, due: true } });
  return rows.map(({ questionId, due }) => ({ question: questionId, forgotten: due === null }));
}

/** The questions that the learner's events of a study day, or later ones, are about. */
export async function findTouched(db: Db, learnerId: string, studyDay: StudyDay): Promise<string[]> {
  const rows = await db.reviewLog.findMany({
    where: { learnerId, studyDay: { gte: studyDay } },
    distinct: ['questionId'],
    select: { questionId: true },
  });
  return rows.map(({ questionId }) => questionId);
}

/** The whole logs of some questions. */
export async function findLogs(db: Db, learnerId: string, questions: string[]): Promise<Map<string, ReviewEvent[]>> {
  if (questions.length === 0) return new Map();
  const rows = await db.reviewLog.findMany({ where: { learnerId, questionId: { in: questions } } });
  return byQuestion(rows.map(toEvent));
}

/** The study day of the learner's latest event, null when there is none: days in a log never go back. */
export async function findLastDay(db: Db, learnerId: string): Promise<StudyDay | null> {
  const where = { where: { learnerId }, orderBy: { studyDay: 'desc' as const }, select: { studyDay: true } };
  return (await db.reviewLog.findFirst(where))?.studyDay ?? null;
}

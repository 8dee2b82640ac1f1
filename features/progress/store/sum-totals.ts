import type { Foreseen } from '../../../core/statistics/recalibration.ts';
import type { StudyDay } from '../../../core/study-day/study-day.ts';
import type { Db } from '../../../lib/db/database.ts';

/** One learner's totals, of all sections or of some. */
type Of = { learnerId: string; sections: string[] | null };

export type DaySum = { studyDay: StudyDay; answers: number; durationMs: number };

const within = ({ learnerId, sections }: Of) => ({ learnerId, ...(sections ? { sectionId: { in: sections } } : {}) });

/** The answers of each study day since a day, and the time they took; days without any are left out. */
export async function sumByDay(db: Db, of: Of, since: StudyDay): Promise<DaySum[]> {
  const rows = await db.dayTotal.groupBy({
    by: ['studyDay'],
    where: { ...within(of), studyDay: { gte: since } },
    _sum: { answers: true, durationMs: true },
    orderBy: { studyDay: 'asc' },
  });
  return rows.map(({ studyDay, _sum }) => ({
    ...{ studyDay, answers: _sum.answers ?? 0, durationMs: Number(_sum.durationMs ?? 0) },
  }));
}

/** What was foreseen in a section and what came of it, at one level of recall. */
export type Outcome = Foreseen & { section: string; level: number };

export async function sumByLevel(db: Db, learnerId: string): Promise<Outcome[]> {
  const rows = await db.dayTotal.groupBy({
    by: ['sectionId', 'level'],
    where: { learnerId, level: { gt: 0 } },
    _sum: { answers: true, recalled: true, foreseen: true },
  });
  return rows.map(({ sectionId, level, _sum }) => ({
    ...{ section: sectionId, level, answers: _sum.answers ?? 0, recalled: _sum.recalled ?? 0 },
    foreseen: (_sum.foreseen ?? 0) / 10_000,
  }));
}

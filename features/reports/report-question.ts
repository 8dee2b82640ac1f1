import type { Database } from '../../lib/db/database.ts';
import type { Person } from '../people/person.ts';
import type { ReportAnswer } from '../review/api-types.ts';
import { findQuestion } from '../review/find-question.ts';
import { keepReport } from './store.ts';

type GivenReport = { id: string; questionId: string; versionId: string; text: string };

export type ReportOutcome =
  | { ok: true; answer: ReportAnswer }
  | { ok: false; reason: 'not-of-this-question' | 'id-used' };

/**
 * Keeps what a learner finds wrong with a question, for those who teach its course. The same id again is the same report.
 * @throws NotFound for a question the learner may not see and was never shown
 */
export async function reportQuestion(
  { id, questionId, versionId, text }: GivenReport,
  learner: Person,
  { db, now }: { db: Database; now: number },
): Promise<ReportOutcome> {
  const { asked } = await findQuestion({ questionId, versionId, id: '', at: now }, learner, { db });
  if (!asked.version) return { ok: false, reason: 'not-of-this-question' };
  const report = { questionId, version: asked.version.number, text };
  const { isNew, kept } = await keepReport(db, { learnerId: learner.id, id, ...report, at: now });
  const isSame = kept.questionId === questionId && kept.version === report.version && kept.text === text;
  return isSame ? { ok: true, answer: { repeated: !isNew } } : { ok: false, reason: 'id-used' };
}

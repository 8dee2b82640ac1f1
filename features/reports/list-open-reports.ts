import type { Database } from '../../lib/db/database.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { OpenReport } from './report.ts';
import { countOpen, findOpen } from './store.ts';

const perPage = 25;

export type ReportsPage = { reports: OpenReport[]; page: number; pages: number };

/**
 * What learners of a course have reported and nobody has answered, the oldest first.
 * @param asked.page from 1; beyond the last one, the last one
 * @throws NotFound when the course is not this person's to teach
 */
export async function listOpenReports(
  asked: { course: string; page: number },
  person: Teacher,
  { db }: { db: Database },
): Promise<ReportsPage> {
  const { course } = asked;
  await findTaught(course, person, { db });
  const pages = Math.max(1, Math.ceil((await countOpen(db.read, course)) / perPage));
  const page = Math.min(asked.page, pages);
  const reports = await findOpen(db.read, course, { skip: (page - 1) * perPage, take: perPage });
  return { reports, page, pages };
}

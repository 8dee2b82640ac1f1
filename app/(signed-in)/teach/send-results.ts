import { getLocale } from 'next-intl/server';
import type { Course } from '../../../features/courses/course.ts';
import { exportResults } from '../../../features/export/export-results.ts';
import { requirePerson } from '../../current-person.ts';
import { download } from '../../download.ts';
import { reviewContext } from '../../review-context.ts';

/** The results of courses, as a download of this name. */
export async function sendResults(request: Request, name: string, courses: readonly Course[]): Promise<Response> {
  const [{ id: personId }, context] = await Promise.all([requirePerson(), reviewContext()]);
  const day = new Date(context.now).toISOString().slice(0, 10);
  const parts = exportResults(courses, await getLocale(), { ...context, by: personId });
  return download(request, { personId, name: `wengu-${day}-${name}.csv`, type: 'text/csv', parts });
}

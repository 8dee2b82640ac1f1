import { notFound } from 'next/navigation';
import { listTaught } from '../../../../features/courses/list-taught.ts';
import { sharedDatabase } from '../../../../lib/db/shared.ts';
import { requirePerson } from '../../../current-person.ts';
import { sendResults } from '../send-results.ts';

/** Of every course that a person may teach; an administrator's are all there are. */
export async function GET(request: Request): Promise<Response> {
  const courses = await listTaught(await requirePerson(), { db: await sharedDatabase() });
  if (courses.length === 0) notFound();
  return sendResults(request, 'results', courses);
}

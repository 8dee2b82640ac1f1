import { exportReviews } from '../../../../../features/export/export-reviews.ts';
import { sharedDatabase } from '../../../../../lib/db/shared.ts';
import { now } from '../../../../../lib/request/clock.ts';
import { requirePerson } from '../../../../current-person.ts';
import { download } from '../../../../download.ts';

type Segments = { params: Promise<{ file: string }> };

/** One's own, whatever the address says; there is no address for somebody else's. */
export async function GET(request: Request, { params }: Segments): Promise<Response> {
  const person = await requirePerson();
  const { file } = await params;
  if (file !== 'reviews.csv') return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const day = new Date(now()).toISOString().slice(0, 10);
  const parts = exportReviews(person.id, { db: await sharedDatabase() });
  return download(request, { name: `wengu-${day}-${file}`, type: 'text/csv', parts });
}

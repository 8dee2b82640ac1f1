import { exportFile, exportFiles } from '../../../../../features/export/export-file.ts';
import { sharedDatabase } from '../../../../../lib/db/shared.ts';
import { now } from '../../../../../lib/request/clock.ts';
import { requirePerson } from '../../../../current-person.ts';
import { download } from '../../../../download.ts';

type Segments = { params: Promise<{ file: string }> };

/** One's own, whatever the address says; there is no address for somebody else's. */
export async function GET(request: Request, { params }: Segments): Promise<Response> {
  const person = await requirePerson();
  const asked = (await params).file;
  const file = exportFiles.find((each) => each === asked);
  if (!file) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const moment = { db: await sharedDatabase(), now: now() };
  const day = new Date(moment.now).toISOString().slice(0, 10);
  return download(request, {
    personId: person.id,
    name: `wengu-${day}-${file}`,
    type: file.endsWith('.json') ? 'application/json' : 'text/csv',
    parts: exportFile(file, person.id, moment),
  });
}

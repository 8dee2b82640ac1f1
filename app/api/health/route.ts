import { isReadable } from '../../../lib/db/is-readable.ts';
import { sharedDatabase } from '../../../lib/db/shared.ts';
import packageJson from '../../../package.json';
import { problem } from '../problem.ts';

export async function GET(): Promise<Response> {
  const database = await sharedDatabase().catch(() => null);
  if (!database || !(await isReadable(database))) return problem(503, 'database-unreadable', 5);
  return Response.json({ status: 'ok', version: packageJson.version, database: database.provider });
}

import { z } from 'zod';
import { findSession } from '../features/people/find-session.ts';
import { sharedDatabase } from '../lib/db/shared.ts';
import { readSettings } from '../lib/env/settings.mjs';
import { sessionIdOf } from '../lib/request/session.ts';
import { openRawSqlite } from './raw-answer.ts';

const bodySchema = z.object({ id: z.uuid() });
const raw = openRawSqlite(readSettings().databaseUrl.slice('file:'.length));

/** The least a route can do that keeps an answer: who it is, the body, the same writes by the driver alone. */
export async function POST(request: Request): Promise<Response> {
  const sessionId = await sessionIdOf();
  const session = sessionId && (await findSession(sessionId, { db: await sharedDatabase(), now: Date.now() }));
  if (!session) return new Response(null, { status: 401 });
  const { id } = bodySchema.parse(await request.json());
  await raw.write();
  return Response.json({ id });
}

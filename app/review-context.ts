import { randomUUID } from 'node:crypto';
import type { Context } from '../features/review/context.ts';
import { sharedDatabase } from '../lib/db/shared.ts';
import { now } from '../lib/request/clock.ts';

const serverZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Time, chance and the database, for the use cases of reviewing. */
export async function reviewContext(): Promise<Context> {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set: start the app with npm start.');
  return { db: await sharedDatabase(), now: now(), serverZone, secret, newId: randomUUID };
}

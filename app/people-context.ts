import { randomUUID } from 'node:crypto';
import type { Context } from '../features/people/context.ts';
import { sharedDatabase } from '../lib/db/shared.ts';
import { now } from '../lib/request/clock.ts';

/** Time, chance and the database, for the use cases of people. */
export async function peopleContext(): Promise<Context> {
  return { db: await sharedDatabase(), now: now(), newId: randomUUID };
}

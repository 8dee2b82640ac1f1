import type { TeachingContext } from '../../../features/courses/teaching-context.ts';
import { sharedDatabase } from '../../../lib/db/shared.ts';
import { randomName } from '../../../lib/id/random-name.ts';
import { now } from '../../../lib/request/clock.ts';

/** Time, chance and the database, for the use cases of who teaches. */
export async function teachingContext(): Promise<TeachingContext> {
  return { db: await sharedDatabase(), now: now(), newName: randomName };
}

import type { Context } from './context.ts';
import { deleteSessionsOf } from './store/sessions.ts';

/** Signs out all of somebody's browsers but this one. */
export async function endOtherSessions(userId: string, thisOne: string, { db }: Pick<Context, 'db'>): Promise<void> {
  await deleteSessionsOf(db.write, userId, thisOne);
}

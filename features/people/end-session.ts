import type { Context } from './context.ts';
import { deleteSession } from './store/sessions.ts';

export async function endSession(sessionId: string, { db }: Pick<Context, 'db'>): Promise<void> {
  await deleteSession(db.write, sessionId);
}

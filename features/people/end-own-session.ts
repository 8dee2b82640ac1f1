import type { Context } from './context.ts';
import { sessionName } from './session-name.ts';
import { deleteSession, findSessionsOf } from './store/sessions.ts';

/** Signs one of somebody's browsers out. One that is none of theirs, or not there any more, stays as it is. */
export async function endOwnSession(
  userId: string,
  name: string,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<void> {
  const named = (await findSessionsOf(db.read, userId, now)).find(({ id }) => sessionName(id) === name);
  if (named) await deleteSession(db.write, named.id);
}

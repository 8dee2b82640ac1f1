import type { Device } from '../../core/access/device.ts';
import type { Context } from './context.ts';
import { sessionName } from './session-name.ts';
import { findSessionsOf } from './store/sessions.ts';

export type OwnSession = Device & {
  name: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  lastUsedAt: number;
  isThis: boolean;
};

/** Where somebody is signed in: this browser first, then what was used last. */
export async function listSessions(
  userId: string,
  thisOne: string,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<OwnSession[]> {
  const sessions = await findSessionsOf(db.read, userId, now);
  return sessions
    .map(({ id, ...rest }) => ({ ...rest, name: sessionName(id), isThis: id === thisOne }))
    .sort((one, other) => Number(other.isThis) - Number(one.isThis));
}

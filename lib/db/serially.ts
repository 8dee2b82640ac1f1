import type { Database, Db } from './database.ts';
import { isWriteConflict } from './errors.ts';

const tries = 5;

/** How long may pass before it begins, and before it ends (ms). */
type Patience = { maxWait?: number; timeout?: number };

/** All of `work` or nothing, as if nobody else wrote meanwhile; done anew when somebody was in its way. */
export async function serially<Result>(
  db: Database,
  work: (transaction: Db) => Promise<Result>,
  patience: Patience = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.write.$transaction(work, { isolationLevel: 'Serializable', ...patience });
    } catch (error) {
      if (attempt === tries || !isWriteConflict(error)) throw error;
    }
  }
}

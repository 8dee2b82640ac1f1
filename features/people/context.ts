import type { Database } from '../../lib/db/database.ts';

/** What comes in at the door. */
export type Context = {
  db: Database;
  /** Milliseconds since 1970. */
  now: number;
  newId: () => string;
};

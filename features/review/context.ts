import type { Database } from '../../lib/db/database.ts';

/** What comes in at the door. */
export type Context = {
  db: Database;
  /** Milliseconds since 1970. */
  now: number;
  /** IANA; for learners whose own zone is not known. */
  serverZone: string;
  /** Keys the public ids of options and the order they are shown in. */
  secret: string;
  newId: () => string;
};

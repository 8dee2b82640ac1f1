import type { Database } from '../../lib/db/database.ts';

/** Time, chance and the database, for the use cases of who teaches. */
export type TeachingContext = {
  db: Database;
  /** ms */
  now: number;
  /** A name that nothing else has, fit for ids. */
  newName: () => string;
};

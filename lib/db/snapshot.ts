import type { Sql } from './sql.ts';

/**
 * The database as it stood at one moment, on a connection of its own, for reads that take long. Nobody who writes waits
 * for it. While it is open an SQLite file cannot take in its write-ahead log, so whoever opens it closes it in any case.
 */
export type Snapshot = {
  /** One read. Whole numbers come as `number`. */
  query<Row>(statement: Sql): Promise<Row[]>;
  /** The same, each row a list of its values in the order of the columns: where there are so many that names cost much. */
  values<Row extends unknown[]>(statement: Sql): Promise<Row[]>;
  close(): Promise<void>;
};

import type { DumpHead } from './part.ts';
import type { Table } from './table.ts';

/** A database that takes in a dump: all of it becomes what is there when it is settled, or nothing. */
export type Target = {
  /** Without a row. */
  tables: Table[];
  /** @param lines whole lines of rows, of one of its tables */
  insert(table: Table, lines: string): Promise<void>;
  /** A table's rows in the order of its key. */
  pages(table: Table): AsyncIterable<unknown[][]>;
  settle(): Promise<void>;
  /** Leaves what was there as it was. */
  abandon(): Promise<void>;
};

export type TargetOptions = {
  head: DumpHead;
  /** milliseconds since 1970 */
  now: number;
  /** Whether what is there may be replaced; otherwise the database has to be empty. */
  replacing: boolean;
};

/** How many rows each table has; a database is empty when it holds no more than its migrations put there. */
export type Counts = Record<string, number>;

export const holdsMore = (found: Counts, fresh: Counts): boolean =>
  Object.entries(found).some(([table, count]) => count > (fresh[table] ?? 0));

import { type Filled, fillDatabase } from '../../lib/dump/fill-database.ts';
import { databaseParts } from './backup-parts.ts';

/**
 * Copies all that a database holds into an empty one, on either database, all or nothing: each table is read back there
 * and held to what was read here. The first may be in use; it is copied as of one moment.
 */
export function copyDatabase(
  from: string,
  to: string,
  { tell }: { tell(rows: number): void },
  { now }: { now: number },
): Promise<Filled> {
  return fillDatabase(to, databaseParts(from, { now }), { now, replacing: false, tell });
}

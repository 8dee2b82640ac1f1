import type { Direct } from '../../lib/db/direct.ts';
import { findLoadMark } from './store/load-mark.ts';

/** Whether the files with this mark were loaded last, without a problem: then a load would change nothing. */
export async function isLoaded(mark: string, { db }: { db: Direct }): Promise<boolean> {
  return (await findLoadMark(db)) === mark;
}

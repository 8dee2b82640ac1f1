import type { Db } from '../../lib/db/database.ts';
import type { LogDetail, LogKind } from './log-kinds.ts';
import { findMark, insertEntry } from './store.ts';

type Act = {
  kind: LogKind;
  /** Who did it; null: whoever has the files of the machine, by the command line or a start. */
  by: string | null;
  /** To whom. */
  of?: string;
  course?: string | null | undefined;
  /** The id of what else it was done to. */
  thing?: string | null | undefined;
  detail?: LogDetail;
};

/** Writes down what is done, in the very transaction in which it is done. `now` in ms since 1970. */
export async function record(db: Db, act: Act, now: number): Promise<void> {
  const write = await beginRecord(db, act, now);
  await write();
}

/** The same in two steps, for what leaves nobody to be named: who it is about is read now, and written down by a call. */
export async function beginRecord(
  db: Db,
  { kind, by, of, course = null, thing = null, detail = {} }: Act,
  now: number,
): Promise<() => Promise<void>> {
  const byMark = by === null ? null : await findMark(db, by);
  const ofMark = of === undefined ? null : await findMark(db, of);
  // Nothing was done to who is not there.
  if (of !== undefined && ofMark === null) return async () => {};
  return () => insertEntry(db, { kind, at: now, byMark, ofMark, course, thing, detail });
}

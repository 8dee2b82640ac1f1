import { driverError } from './driver-error.ts';

/** The database stayed locked or out of reach: the same call may go through in a moment. */
export class DatabaseBusy extends Error {
  override readonly name: string = 'DatabaseBusy';
}

/** Nobody can write: the disk is full, or fails. Nothing was written, and the same call may go through once that is mended. */
export class DatabaseUnwritable extends DatabaseBusy {
  override readonly name = 'DatabaseUnwritable';
}

/** A statement of a `commit` met a row that is already there under the same unique key; nothing was written. */
export class UniqueClash extends Error {
  override readonly name = 'UniqueClash';
}

/** Whether a write met a row that is already there under the same unique key. */
export function isUniqueClash(error: unknown): boolean {
  return error instanceof UniqueClash || (error instanceof Error && 'code' in error && error.code === 'P2002');
}

/**
 * Whether two transactions got in each other's way and this one was rolled back: the same call may go through now.
 * What shows only when it is committed comes as the driver's own error.
 */
export function isWriteConflict(error: unknown): boolean {
  const isPrismas = error instanceof Error && 'code' in error && error.code === 'P2034';
  return isPrismas || driverError(error)?.kind === 'TransactionWriteConflict';
}

import pg from 'pg';

/** The SQLSTATE that the server gave, '' when the fault was not its own. */
export const stateOf = (error: unknown): string => (error instanceof pg.DatabaseError && error.code) || '';

/** Class 08: connection exceptions; 53300: too many connections; 57P: shut down, crashed, or not yet started. */
export const isOutOfReach = (state: string): boolean => /^(08|53300|57P0)/.test(state);

/** Errors of the driver without a code of the server. */
const words = /^(Connection terminated|timeout exceeded when trying|Client has encountered a connection error)/;
const socketErrors = ['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH'];

/** Whether the driver's error says that there is no server to talk to. */
export function isUnreachable(error: unknown): boolean {
  if (isOutOfReach(stateOf(error))) return true;
  if (!(error instanceof Error)) return false;
  return words.test(error.message) || ('code' in error && socketErrors.includes(String(error.code)));
}

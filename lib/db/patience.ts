import { setTimeout as pause } from 'node:timers/promises';
import { countBusyRetry } from './busy-retries.mjs';
import { DatabaseBusy } from './errors.ts';

/** How long a call may wait for others altogether. */
export const patienceMs = 1000;
const pauseMs = 5;

/**
 * Tries again while `passes` says of the error that it may pass, without keeping the event loop from anything else.
 * @param until instant of `performance.now()` after which it is given up
 * @throws DatabaseBusy when it did not pass
 */
export async function patiently<Result>(
  work: () => Result | Promise<Result>,
  passes: (error: unknown) => boolean,
  until: number,
): Promise<Result> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!passes(error)) throw error;
      if (performance.now() > until) throw new DatabaseBusy('The database stays busy.', { cause: error });
      countBusyRetry();
      await pause(pauseMs);
    }
  }
}

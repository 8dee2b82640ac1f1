import { median } from './spread.ts';

/** The median time of one call in milliseconds, calls one after the other. */
export async function medianTime(calls: number, call: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  while (times.length < calls) {
    const begun = performance.now();
    await call();
    times.push(performance.now() - begun);
  }
  return median(times);
}

/** Calls in a second, so many of them under way at any time. */
export async function callsPerSecond(calls: number, together: number, call: (caller: number) => Promise<void>) {
  let begunCalls = 0;
  const begun = performance.now();
  async function keepCalling(caller: number): Promise<void> {
    while (begunCalls < calls) {
      begunCalls += 1;
      await call(caller);
    }
  }
  await Promise.all(Array.from({ length: together }, (_, caller) => keepCalling(caller)));
  return calls / ((performance.now() - begun) / 1000);
}

/** The clock of the door. With WENGU_TEST_CLOCK it stands where it was put until it is moved. */
const standing = globalThis as typeof globalThis & { wenguTestClock?: number };

export function now(): number {
  const start = process.env.WENGU_TEST_CLOCK;
  if (start === undefined) return Date.now();
  standing.wenguTestClock ??= Date.parse(start);
  return standing.wenguTestClock;
}

export function moveTestClock(to: number): void {
  standing.wenguTestClock = to;
}

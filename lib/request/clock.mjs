// Plain Node, since the server has a clock too.

/** @type {typeof globalThis & { wenguTestClock?: number }} */
const standing = globalThis;

/** The clock of the door. With WENGU_TEST_CLOCK it stands where it was put until it is moved. */
export function now() {
  const start = process.env.WENGU_TEST_CLOCK;
  if (start === undefined) return Date.now();
  standing.wenguTestClock ??= Date.parse(start);
  return standing.wenguTestClock;
}

/** @param {number} to */
export function moveTestClock(to) {
  standing.wenguTestClock = to;
}

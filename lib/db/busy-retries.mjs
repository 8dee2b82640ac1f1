// Counted for the metrics; the server and the app have modules of their own, and one process.

/** @type {typeof globalThis & { wenguBusyRetries?: number }} */
const counted = globalThis;

/** How often a call met a busy database and was tried again. */
export const busyRetries = () => counted.wenguBusyRetries ?? 0;

export function countBusyRetry() {
  counted.wenguBusyRetries = busyRetries() + 1;
}

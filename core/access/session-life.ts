const day = 86_400_000;

/** How long a browser stays signed in without being used, and at most, in days. */
export const sessionDays = { idle: 30, most: 90 };

/** When a session ends unless it is used again; all in ms since 1970. */
export function sessionEnd({ createdAt, lastUsedAt }: { createdAt: number; lastUsedAt: number }): number {
  return Math.min(lastUsedAt + sessionDays.idle * day, createdAt + sessionDays.most * day);
}

/** A use is written down only when the last one written is older than this: not with each request. */
const noteEveryMs = 5 * 60_000;

/** Whether that a session is used now is to be written down. */
export const isWorthNoting = (lastUsedAt: number, now: number): boolean => now - lastUsedAt >= noteEveryMs;

/** At this hour of the server's own zone few people learn. */
const hour = 3;

/**
 * Whether a night has begun since the newest backup was made.
 *
 * @param {number | null} newest ms; null: there is none
 * @param {number} now ms
 */
export function isBackupDue(newest, now) {
  if (newest === null) return true;
  const night = new Date(now);
  night.setHours(hour, 0, 0, 0);
  if (night.getTime() > now) night.setDate(night.getDate() - 1);
  return newest < night.getTime();
}

/** Wrong passwords that count together, within one window of time. */
export const guessLimit = {
  windowMs: 15 * 60_000,
  /** For one account, by the e-mail as typed, and for one browser that its owner has signed in with before. */
  account: 10,
  /** From one address block: a school may stand behind it, and only wrong passwords count. */
  block: 100,
};

/**
 * When another password may be tried.
 * @param failures when wrong ones were tried (ms since 1970), in any order. What is a window or more away does not count:
 *   not what lies behind, nor what lies ahead because a clock was put back.
 * @param most how many may fall into one window
 * @returns ms since 1970; null: now
 */
export function nextTryAt(failures: readonly number[], { most, now }: { most: number; now: number }): number | null {
  const counting = failures.filter((at) => Math.abs(now - at) < guessLimit.windowMs).sort((one, other) => other - one);
  const leaving = counting[most - 1];
  return leaving === undefined ? null : leaving + guessLimit.windowMs;
}

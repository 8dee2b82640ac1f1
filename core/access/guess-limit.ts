/** Wrong passwords that count together, within one window of time. */
export const guessLimit = {
  windowMs: 15 * 60_000,
  /** For one account, by the e-mail as typed, and for one browser that its owner has signed in with before. */
  account: 10,
  /** From one address block: a school may stand behind it, and only wrong passwords count. */
  block: 100,
  /** E-mails that had an account, of those that somebody in one address block wanted to register with. */
  taken: 20,
};

/**
 * Mail that counts together, whether it is sent or not. A link that was sent holds for longer than a window, so that who
 * is refused has one: nobody can keep the owner out by asking first.
 */
export const mailLimit = {
  windowMs: 60 * 60_000,
  /** To one address. */
  address: 3,
  /** Asked for from one address block: a school that comes back after the summer. */
  block: 100,
};

/**
 * When another password may be tried, or another mail asked for.
 * @param failures when wrong ones were tried (ms since 1970), in any order. What is a window or more away does not count:
 *   not what lies behind, nor what lies ahead because a clock was put back.
 * @param limit.most how many may fall into one window
 * @returns ms since 1970; null: now
 */
export function nextTryAt(
  failures: readonly number[],
  { most, now, windowMs = guessLimit.windowMs }: { most: number; now: number; windowMs?: number },
): number | null {
  const counting = failures.filter((at) => Math.abs(now - at) < windowMs).sort((one, other) => other - one);
  const leaving = counting[most - 1];
  return leaving === undefined ? null : leaving + windowMs;
}

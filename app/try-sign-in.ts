import { checkPassword } from '../features/people/check-password.ts';
import { TokenBuckets } from '../lib/request/token-buckets.ts';
import { peopleContext } from './people-context.ts';

/** After ten wrong passwords for one e-mail, another try every half minute. */
const limit = { burst: 10, perSecond: 1 / 30 };

// The form and next-auth's route are two bundles of one process: what is tried at one counts at the other.
const shared = globalThis as typeof globalThis & { wenguSignInTries?: TokenBuckets };

export type SignInOutcome =
  | { ok: true; userId: string }
  | { ok: false; reason: 'not-together' }
  | { ok: false; reason: 'too-many-tries'; seconds: number };

/** Whose e-mail and password these are. Wrong ones are counted by the real clock, always. */
export async function trySignIn(given: { email: string; password: string }): Promise<SignInOutcome> {
  shared.wenguSignInTries ??= new TokenBuckets(limit);
  const tries = shared.wenguSignInTries;
  const who = given.email.trim().toLowerCase();
  // Spent before the password is looked at, so that a hundred tries at once are no more than ten.
  const seconds = tries.spend(who, performance.now());
  if (seconds > 0) return { ok: false, reason: 'too-many-tries', seconds };
  const found = await checkPassword(given, await peopleContext());
  if (!found) return { ok: false, reason: 'not-together' };
  tries.giveBack(who);
  return { ok: true, userId: found.userId };
}

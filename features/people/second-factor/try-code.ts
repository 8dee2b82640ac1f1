import { unseal } from '../../../lib/seal.ts';
import { limitGuessing, type Tried } from '../limit-guessing.ts';
import { findSecondFactor, spendRecoveryCode, spendStep } from '../store/second-factors.ts';
import { codePlace } from './code-place.ts';
import type { SealingContext } from './context.ts';
import { recoveryCodeHash } from './recovery-code-hash.ts';
import { sealedFor } from './sealed-for.ts';
import { stepOf } from './totp-code.ts';

/**
 * Looks at the code that somebody gives at sign-in: of the authenticator app, or one of the recovery codes. Each counts
 * once, and so does each step of time.
 */
export async function tryCode(
  given: { userId: string; code: string; knownBrowser: string | null },
  context: SealingContext,
): Promise<Tried<'app' | 'recovery'>> {
  const { userId, code, knownBrowser } = given;
  return limitGuessing([codePlace(userId, knownBrowser)], () => look(userId, code, context), context);
}

async function look(
  userId: string,
  code: string,
  { db, now, secret }: SealingContext,
): Promise<'app' | 'recovery' | null> {
  const kept = await findSecondFactor(db.read, userId);
  if (!kept || kept.confirmedAt === null) return null;
  const opened = unseal(kept.sealedSecret, sealedFor(userId, secret));
  const step = opened === null ? null : stepOf(code, opened, now);
  if (step !== null) return (await spendStep(db.write, userId, step)) ? 'app' : null;
  return (await spendRecoveryCode(db.write, userId, recoveryCodeHash(userId, code, secret))) ? 'recovery' : null;
}

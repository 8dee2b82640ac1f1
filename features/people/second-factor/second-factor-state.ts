import { setUpMs } from '../../../core/access/second-factor.ts';
import { unseal } from '../../../lib/seal.ts';
import type { Person } from '../person.ts';
import { countRecoveryCodes, findSecondFactor } from '../store/second-factors.ts';
import type { SealingContext } from './context.ts';
import { sealedFor } from './sealed-for.ts';

export type SecondFactorState =
  | { is: 'off' }
  /** Begun a while ago and not confirmed yet: the secret in base32, for an authenticator app. */
  | { is: 'begun'; secret: string }
  /** Times in ms since 1970; the recovery codes are those that are left. */
  | { is: 'on'; since: number; recoveryCodes: number };

/** How somebody's second step stands. */
export async function secondFactorState(
  person: Pick<Person, 'id'>,
  { db, now, secret }: Pick<SealingContext, 'db' | 'now' | 'secret'>,
): Promise<SecondFactorState> {
  const kept = await findSecondFactor(db.read, person.id);
  if (!kept) return { is: 'off' };
  if (kept.confirmedAt !== null) {
    return { is: 'on', since: kept.confirmedAt, recoveryCodes: await countRecoveryCodes(db.read, person.id) };
  }
  const opened = now - kept.createdAt < setUpMs ? unseal(kept.sealedSecret, sealedFor(person.id, secret)) : null;
  return opened === null ? { is: 'off' } : { is: 'begun', secret: opened };
}

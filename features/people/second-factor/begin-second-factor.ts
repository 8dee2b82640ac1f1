import { seal } from '../../../lib/seal.ts';
import type { Person } from '../person.ts';
import { deleteSecondFactor, findSecondFactor, insertSecondFactor } from '../store/second-factors.ts';
import type { SealingContext } from './context.ts';
import { sealedFor } from './sealed-for.ts';

/**
 * Gives somebody a secret for an authenticator app. Nothing is asked for until it is confirmed.
 * @param newSecret random, in base32; it is kept sealed
 * @returns false when a code is asked for already
 */
export async function beginSecondFactor(
  person: Pick<Person, 'id'>,
  newSecret: string,
  { db, now, secret }: SealingContext,
): Promise<boolean> {
  const sealedSecret = seal(newSecret, sealedFor(person.id, secret));
  return db.write.$transaction(async (transaction) => {
    const kept = await findSecondFactor(transaction, person.id);
    if (kept && kept.confirmedAt !== null) return false;
    await deleteSecondFactor(transaction, person.id);
    await insertSecondFactor(transaction, { userId: person.id, sealedSecret, createdAt: now });
    return true;
  });
}

import { recoveryCodes, shownRecoveryCode } from '../../../core/access/second-factor.ts';
import type { Db } from '../../../lib/db/database.ts';
import { record } from '../../log/record.ts';
import type { Person } from '../person.ts';
import { replaceRecoveryCodes } from '../store/second-factors.ts';
import type { SealingContext } from './context.ts';
import { hasSecondFactor } from './has-second-factor.ts';
import { recoveryCodeHash } from './recovery-code-hash.ts';

/**
 * New recovery codes; those of before count no more.
 * @param newCode random ones of ten letters, of which only hashes are kept
 * @returns as they are shown, and nobody sees them again; none for whom no code is asked for
 */
export async function renewRecoveryCodes(
  person: Pick<Person, 'id'>,
  newCode: () => string,
  context: SealingContext,
): Promise<string[]> {
  if (!(await hasSecondFactor(person.id, context))) return [];
  return context.db.write.$transaction(async (transaction) => {
    await record(transaction, { kind: 'recovery-codes-renewed', by: person.id }, context.now);
    return giveRecoveryCodes(transaction, person.id, newCode, context);
  });
}

/** Within a transaction that does more. */
export async function giveRecoveryCodes(
  db: Db,
  userId: string,
  newCode: () => string,
  { secret }: Pick<SealingContext, 'secret'>,
): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodes }, newCode);
  await replaceRecoveryCodes(
    db,
    userId,
    codes.map((each) => recoveryCodeHash(userId, each, secret)),
  );
  return codes.map(shownRecoveryCode);
}

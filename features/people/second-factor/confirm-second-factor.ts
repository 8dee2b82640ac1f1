import { record } from '../../log/record.ts';
import { limitGuessing, type Tried } from '../limit-guessing.ts';
import type { Person } from '../person.ts';
import { confirmSecondFactor as confirm, spendStep } from '../store/second-factors.ts';
import { codePlace } from './code-place.ts';
import type { SealingContext } from './context.ts';
import { giveRecoveryCodes } from './renew-recovery-codes.ts';
import { secondFactorState } from './second-factor-state.ts';
import { stepOf } from './totp-code.ts';

type Given = { code: string; newCode: () => string };

/**
 * From now on a code is asked for at sign-in: the authenticator app has shown a right one.
 * @param given.newCode random ones of ten letters, of which only hashes are kept
 * @returns the recovery codes, which nobody sees again
 */
export async function confirmSecondFactor(
  person: Pick<Person, 'id'>,
  given: Given,
  context: SealingContext,
): Promise<Tried<string[]>> {
  return limitGuessing([codePlace(person.id, null)], () => tryToConfirm(person.id, given, context), context);
}

async function tryToConfirm(id: string, { code, newCode }: Given, context: SealingContext): Promise<string[] | null> {
  const state = await secondFactorState({ id }, context);
  const step = state.is === 'begun' ? stepOf(code, state.secret, context.now) : null;
  if (step === null) return null;
  return context.db.write.$transaction(async (transaction) => {
    if (!(await confirm(transaction, id, context.now))) return null;
    await spendStep(transaction, id, step);
    await record(transaction, { kind: 'second-step-on', by: id }, context.now);
    return giveRecoveryCodes(transaction, id, newCode, context);
  });
}

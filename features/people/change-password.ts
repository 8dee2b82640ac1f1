import type { PasswordFault } from '../../core/access/password-fault.ts';
import { record } from '../log/record.ts';
import { confirmPassword } from './confirm-password.ts';
import type { Context } from './context.ts';
import { judgePassword } from './judge-password.ts';
import type { Tried } from './limit-guessing.ts';
import { hashPassword } from './password.ts';
import type { Person } from './person.ts';
import { setPasswordHash } from './store/accounts.ts';
import { deleteLinksOf } from './store/one-time-links.ts';
import { deleteSessionsOf } from './store/sessions.ts';

export type ChangePasswordOutcome =
  | { ok: true }
  | Extract<Tried<never>, { ok: false }>
  | { ok: false; reason: 'bad-password'; fault: PasswordFault };

/** Sets a new password for who knows the old one, signs out every browser but this one, and spends every link to another. */
export async function changePassword(
  person: Pick<Person, 'id' | 'email'>,
  given: { old: string; new: string; thisSession: string },
  context: Context,
): Promise<ChangePasswordOutcome> {
  const fault = judgePassword(given.new, person.email);
  if (fault) return { ok: false, reason: 'bad-password', fault };
  const confirmed = await confirmPassword(person, given.old, context);
  if (!confirmed.ok) return confirmed;
  const passwordHash = await hashPassword(given.new);
  await context.db.write.$transaction(async (transaction) => {
    await setPasswordHash(transaction, person.id, passwordHash);
    await deleteSessionsOf(transaction, person.id, given.thisSession);
    await deleteLinksOf(transaction, person.id, ['password', 'reset', 'second-step']);
    await record(transaction, { kind: 'password-changed', by: person.id }, context.now);
  });
  return { ok: true };
}

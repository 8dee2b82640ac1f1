import type { CourseRole } from '../../core/access/course-access.ts';
import type { PasswordFault } from '../../core/access/password-fault.ts';
import { isUniqueClash, isWriteConflict } from '../../lib/db/errors.ts';
import { enrol } from '../courses/enrol.ts';
import { record } from '../log/record.ts';
import type { Context } from './context.ts';
import { judgePassword } from './judge-password.ts';
import { hashPassword } from './password.ts';
import type { Role } from './person.ts';
import { countAdministrators, insertAccount, noteVerifiedEmail } from './store/accounts.ts';
import { type Identity, insertIdentity } from './store/identities.ts';
import { type Invitation, spendInvitation } from './store/invitations.ts';

export type Account = {
  email: string;
  name: string;
  /** null: a one-time link sets it. */
  password: string | null;
  role: Role;
  language: string | null;
  zone: string | null;
};

export type CreateOutcome =
  | { ok: true; userId: string }
  | { ok: false; reason: 'email-taken' }
  | { ok: false; reason: 'administrator-exists' }
  | { ok: false; reason: 'invitation-gone' }
  | { ok: false; reason: 'bad-password'; fault: PasswordFault };

type Options = {
  /** Only while there is no administrator. */
  first?: boolean;
  /** The invitation by which they come, and which lets in one fewer from then on. */
  invitation?: Pick<Invitation, 'id' | 'most'> | null;
  /** Made by whoever has the files of the machine, not by the person themselves. */
  byMachine?: boolean;
  /** The course the person is put into, and as what. */
  enrolment?: { course: string; role: CourseRole } | null;
  /** By which they come from another house, and whether that has verified their e-mail. */
  identity?: (Identity & { isVerified: boolean }) | null;
};

/**
 * Makes an account, all of it or nothing. Two who open the set-up link at once are told apart by the database, not by
 * luck.
 * @throws NotFound when there is no such course to enrol in
 */
export async function createAccount(
  account: Account,
  { db, now, newId }: Context,
  options: Options = {},
): Promise<CreateOutcome> {
  const { first = false, invitation = null, enrolment = null, identity = null, byMachine = false } = options;
  const { password, ...fields } = account;
  const fault = password === null ? null : judgePassword(password, account.email);
  if (fault) return { ok: false, reason: 'bad-password', fault };
  const id = newId();
  const passwordHash = password === null ? null : await hashPassword(password);
  try {
    return await db.write.$transaction(
      async (transaction) => {
        if (first && (await countAdministrators(transaction)) > 0) return { ok: false, reason: 'administrator-exists' };
        if (invitation && !(await spendInvitation(transaction, invitation)))
          return { ok: false, reason: 'invitation-gone' };
        await insertAccount(transaction, { id, ...fields, passwordHash, createdAt: now });
        if (identity) await insertIdentity(transaction, { ...identityOf(identity), userId: id, now });
        if (identity?.isVerified) await noteVerifiedEmail(transaction, id, now);
        const by = byMachine ? null : id;
        const detail = { role: account.role, elsewhere: identity !== null };
        await record(transaction, { kind: 'account-made', by, of: id, thing: invitation?.id, detail }, now);
        if (enrolment) await enrol({ personId: id, ...enrolment, by }, { db: transaction, now });
        return { ok: true, userId: id };
      },
      { isolationLevel: 'Serializable' },
    );
  } catch (error) {
    if (isUniqueClash(error)) return { ok: false, reason: 'email-taken' };
    if (isWriteConflict(error)) return createAccount(account, { db, now, newId }, options);
    throw error;
  }
}

const identityOf = ({ issuer, subject }: Identity): Identity => ({ issuer, subject });

import { tokenHash } from '../../lib/id/token-hash.ts';
import type { Context } from './context.ts';
import { findAddressee } from './store/accounts.ts';
import { deleteEndedLinks, insertLink } from './store/one-time-links.ts';
import { typedEmail } from './typed-email.ts';

/** For how many hours a link in a mail holds: longer than the window in which mail is counted (core/access/guess-limit.ts). */
const hours = { reset: 2, email: 72 };
const paths = { reset: '/link', email: '/verify' };

export type MailedLink = {
  purpose: keyof typeof hours;
  email: string;
  /** The addressee's own; null: none was chosen. */
  language: string | null;
  path: string;
  hours: number;
};

/**
 * Keeps a link that is to be sent to the owner of an e-mail: to choose a new password, or to show that mail arrives.
 * @param given.token random, and not kept
 * @returns null when nobody has the e-mail, or it is verified already
 */
export async function makeMailedLink(
  given: { email: string; purpose: MailedLink['purpose']; token: string },
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<MailedLink | null> {
  const { purpose, token } = given;
  const account = await findAddressee(db.read, typedEmail(given.email));
  if (!account || (purpose === 'email' && account.emailVerifiedAt !== null)) return null;
  const { id, email, language } = account;
  await deleteEndedLinks(db.write, id, now);
  const times = { createdAt: now, expiresAt: now + hours[purpose] * 3_600_000 };
  await insertLink(db.write, { tokenHash: tokenHash(token), userId: id, purpose, ...times });
  return { purpose, email, language, path: `${paths[purpose]}/${token}`, hours: hours[purpose] };
}

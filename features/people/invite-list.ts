import { serially } from '../../lib/db/serially.ts';
import { tokenHash } from '../../lib/id/token-hash.ts';
import { record } from '../log/record.ts';
import { type Administrator, requireAdministering } from './administer.ts';
import type { Context } from './context.ts';
import { type ListedAccount, type ListFault, longestList, readPeopleList } from './people-list.ts';
import { findTakenEmails, insertAccount } from './store/accounts.ts';
import { insertLink } from './store/one-time-links.ts';

export const listLinkDays = 14;

export type InviteListOutcome =
  | { ok: true; links: { email: string; path: string }[] }
  | { ok: false; reason: 'empty' | 'too-long' }
  | { ok: false; reason: 'faults'; faults: ListFault[] };

/**
 * Makes an account for everybody in a list (people-list.ts), each with a link to choose a password: all of them or none.
 * @param given.newToken random ones, which are not kept
 * @throws NotFound when who asks is no administrator
 */
export async function inviteList(
  given: { text: string; newToken: () => string },
  asking: Administrator,
  { db, now, newId }: Context,
): Promise<InviteListOutcome> {
  requireAdministering(asking);
  const { people, faults } = readPeopleList(given.text);
  if (people.length + faults.length > longestList) return { ok: false, reason: 'too-long' };
  if (people.length + faults.length === 0) return { ok: false, reason: 'empty' };
  const invited = people.map((person) => ({ ...person, id: newId(), token: given.newToken() }));
  return serially(
    db,
    async (transaction) => {
      const taken = new Set(
        await findTakenEmails(
          transaction,
          people.map(({ email }) => email),
        ),
      );
      const all = [...faults, ...people.flatMap(takenIn(taken))].sort((one, other) => one.line - other.line);
      if (all.length > 0) return { ok: false, reason: 'faults', faults: all };
      const expiresAt = now + listLinkDays * 86_400_000;
      for (const { id, email, name, role, token } of invited) {
        const unknown = { passwordHash: null, language: null, zone: null };
        await insertAccount(transaction, { id, email, name, role, ...unknown, createdAt: now });
        await insertLink(transaction, {
          ...{ tokenHash: tokenHash(token), userId: id, purpose: 'password', createdAt: now, expiresAt },
        });
        await record(transaction, { kind: 'account-made', by: asking.id, of: id, detail: { role } }, now);
      }
      return { ok: true, links: invited.map(({ email, token }) => ({ email, path: `/link/${token}` })) };
    },
    { timeout: 30_000 },
  );
}

const takenIn =
  (taken: Set<string>) =>
  ({ line, email }: ListedAccount): ListFault[] =>
    taken.has(email) ? [{ line, reason: 'taken' }] : [];

import { UserError } from '../../lib/env/user-error.mjs';
import { now } from '../../lib/request/clock.ts';
import { typedEmail } from '../account-input.ts';
import { oneTimeLink } from '../one-time-link.ts';
import type { Verb } from '../verb.ts';
import { withDatabase } from '../with-database.ts';

export const userResetPassword: Verb = {
  usage: 'user reset-password EMAIL',
  about: ['Prints a link with which the person chooses a new password, once. Until then the old one holds.'],
  options: {},
  words: 1,
  async run({ positionals }) {
    const email = typedEmail(positionals[0]);
    const link = await withDatabase((db) => oneTimeLink(email, { db, now: now() }));
    if (link === null) throw new UserError(`There is no account of ${email}.`);
    return { ok: true, lines: [`✓ ${email} can choose a new password here, once`, link], json: { email, link } };
  },
};

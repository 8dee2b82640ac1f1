import { deleteAccount } from '../../features/leaving/delete-account.ts';
import { findPersonByEmail } from '../../features/people/find-person-by-email.ts';
import { countAnswers } from '../../features/review/count-answers.ts';
import { UserError } from '../../lib/env/user-error.mjs';
import { now } from '../../lib/request/clock.ts';
import { typedEmail } from '../account-input.ts';
import type { Verb } from '../verb.ts';
import { withDatabase } from '../with-database.ts';

export const userDelete: Verb = {
  usage: 'user delete EMAIL [--yes]',
  about: [
    'Deletes an account with everything that is the person’s own: answers, memory, settings, enrolments.',
    'Without --yes it only says what would be lost. What they wrote of questions stays and names nobody.',
  ],
  options: { yes: { type: 'boolean' } },
  words: 1,
  async run({ positionals, values }) {
    const email = typedEmail(positionals[0]);
    return withDatabase(async (db) => {
      const person = await findPersonByEmail(email, { db });
      if (!person) throw new UserError(`There is no account of ${email}.`);
      const lost = await countAnswers(person.id, { db });
      const json = { email, ...lost, deleted: values.yes === true };
      const loss = `${lost.answers} answers, and what is remembered of ${lost.questions} questions`;
      if (values.yes !== true)
        return { ok: false, lines: [`${email} would lose ${loss}. Say --yes to delete the account.`], json };
      const outcome = await deleteAccount(person.id, { by: null, db, now: now() });
      if (!outcome.ok)
        throw new UserError(`${email} is the only administrator. Make another one first: user add --role admin.`);
      return { ok: true, lines: [`✓ ${email} is deleted, with ${loss}`], json };
    });
  },
};

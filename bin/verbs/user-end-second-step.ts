import { findPersonByEmail } from '../../features/people/find-person-by-email.ts';
import { endSecondFactor } from '../../features/people/second-factor/end-second-factor.ts';
import { UserError } from '../../lib/env/user-error.mjs';
import { now } from '../../lib/request/clock.ts';
import { typedEmail } from '../account-input.ts';
import type { Verb } from '../verb.ts';
import { withDatabase } from '../with-database.ts';

export const userEndSecondStep: Verb = {
  usage: 'user end-second-step EMAIL',
  about: [
    'From then on the password alone lets the person in: for who has lost the phone and the recovery codes.',
    'Where the second step is required, the person sets it up anew before anything else.',
  ],
  options: {},
  words: 1,
  async run({ positionals }) {
    const email = typedEmail(positionals[0]);
    await withDatabase(async (db) => {
      const person = await findPersonByEmail(email, { db });
      if (!person) throw new UserError(`There is no account of ${email}.`);
      await endSecondFactor(person.id, null, { db, now: now() });
    });
    return { ok: true, lines: [`✓ ${email} signs in with the password alone`], json: { email } };
  },
};

import { randomUUID } from 'node:crypto';
import type { CourseRole } from '../../core/access/course-access.ts';
import * as fields from '../../features/people/account-fields.ts';
import { createAccount } from '../../features/people/create-account.ts';
import type { Role } from '../../features/people/person.ts';
import { UserError } from '../../lib/env/user-error.mjs';
import { NotFound } from '../../lib/not-found.ts';
import { now } from '../../lib/request/clock.ts';
import { readPassword, refusals, typedEmail } from '../account-input.ts';
import { oneTimeLink } from '../one-time-link.ts';
import { type Verb, WrongUsage } from '../verb.ts';
import { withDatabase } from '../with-database.ts';

const roles: Record<string, Role> = { learner: 'learner', instructor: 'instructor', admin: 'administrator' };

export const userAdd: Verb = {
  usage: 'user add EMAIL [--role learner|instructor|admin] [--name N] [--enrol COURSE] [--zone Z]',
  about: [
    'Makes an account.',
    'The password is the first line of what is piped in, when that is not empty; otherwise a link is printed with which',
    'the person chooses one, once. An instructor is enrolled as instructor, everybody else as learner.',
  ],
  options: {
    role: { type: 'string' },
    name: { type: 'string' },
    enrol: { type: 'string' },
    zone: { type: 'string' },
  },
  words: 1,
  async run({ positionals, values }) {
    const email = typedEmail(positionals[0]);
    const role = roles[String(values.role ?? 'learner')];
    if (!role) throw new WrongUsage(`--role is learner, instructor or admin, not "${values.role}".`);
    const name = fields.name.safeParse(values.name ?? email.split('@')[0]);
    if (!name.success) throw new WrongUsage('--name has 1 to 80 characters.');
    const zone = fields.zone.nullable().safeParse(values.zone ?? null);
    if (!zone.success) throw new WrongUsage(`--zone is a name like Europe/Berlin, not "${values.zone}".`);
    const password = await readPassword();

    return withDatabase(async (db) => {
      const context = { db, now: now(), newId: randomUUID };
      const account = { email, name: name.data, password, role, language: null, zone: zone.data };
      const course = values.enrol === undefined ? null : String(values.enrol);
      const courseRole: CourseRole = role === 'instructor' ? 'instructor' : 'learner';
      const enrolment = course === null ? null : { course, role: courseRole };
      const made = await createAccount(account, context, { enrolment, byMachine: true }).catch((error) => {
        throw error instanceof NotFound ? new UserError(`There is no course "${course}".`) : error;
      });
      if (!made.ok && made.reason === 'bad-password') throw new UserError(refusals[made.fault]);
      if (!made.ok) throw new UserError(`There is an account of ${email} already.`);
      const link = password === null ? await oneTimeLink(email, context) : null;
      return {
        ok: true,
        lines: [`✓ ${email} can ${link ? 'choose a password here, once' : 'sign in'}`, ...(link ? [link] : [])],
        json: { id: made.userId, email, role, link },
      };
    });
  },
};

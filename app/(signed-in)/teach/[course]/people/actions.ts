'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { changeMember } from '../../../../../features/courses/change-member.ts';
import { enrolByEmail } from '../../../../../features/courses/enrol-by-email.ts';
import { email } from '../../../../../features/people/account-fields.ts';
import type { FormOutcome } from '../../../../../ui/form-outcome.ts';
import { requirePerson } from '../../../../current-person.ts';
import { name } from '../../../../given-name.ts';
import { orNotFound } from '../../../../or-not-found.ts';
import { readForm, typedValues } from '../../../../read-form.ts';
import { readSent, sentForm } from '../../../../read-sent.ts';
import { stillSignedIn } from '../../still-signed-in.ts';
import { teachingContext } from '../../teaching-context.ts';

const role = z.enum(['learner', 'instructor']);
const change = z.object({ course: name, member: name, role: role.nullable() });

/** Whether it could be is seen at once: the last instructor stays, and the row says so. */
export async function changeMemberAction(given: z.input<typeof change>): Promise<void> {
  const read = readSent(change, given);
  const person = await requirePerson();
  const changed = await orNotFound(changeMember(read, person, await teachingContext()));
  // Who is no instructor any more would find no such page here.
  if (changed.ok && read.member === person.id) redirect('/today');
  revalidatePath(`/teach/${read.course}/people`);
}

const enrolment = z.object({ email, role });

export async function enrolAction(course: string, _before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const signedIn = await stillSignedIn(form);
  if (!signedIn.ok) return signedIn.outcome;
  const t = await getTranslations('teach');
  const read = readForm(enrolment, form, { email: t('enrolEmailWrong'), role: t('enrolAsWrong') });
  if (!read.ok) return read.outcome;
  const id = readSent(name, course);
  const enrolled = await orNotFound(
    enrolByEmail({ course: id, ...read.fields }, signedIn.person, await teachingContext()),
  );
  if (!enrolled.ok) return { values: typedValues(form), errors: { email: t('enrolNobody') }, formError: null };
  redirect(`/teach/${id}/people`);
}

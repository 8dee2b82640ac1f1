'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { findTaught } from '../../../../features/courses/find-taught.ts';
import { invitationLimits, invite } from '../../../../features/people/invite.ts';
import { takeBackInvitation } from '../../../../features/people/take-back-invitation.ts';
import { randomToken } from '../../../../lib/id/random-token.ts';
import type { FormOutcome } from '../../../../ui/form-outcome.ts';
import { confirmFaultOf } from '../../../confirm-fault.ts';
import { name } from '../../../given-name.ts';
import { orNotFound } from '../../../or-not-found.ts';
import { ownOrigin } from '../../../own-origin.ts';
import { peopleContext } from '../../../people-context.ts';
import { readForm, typedValues } from '../../../read-form.ts';
import { readSent, sentForm } from '../../../read-sent.ts';
import { requireAdministrator } from '../require-administrator.ts';

const number = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(most));

const schema = z.object({
  role: z.enum(['learner', 'instructor']),
  course: z
    .string()
    .max(200)
    .transform((id) => (id === '' ? null : id)),
  most: number(invitationLimits.people),
  days: number(invitationLimits.days),
});

export async function inviteAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const administrator = await requireAdministrator();
  const t = await getTranslations('settings');
  const read = readForm(schema, form, {
    most: t('countWrong', { least: 1, most: invitationLimits.people }),
    days: t('countWrong', { least: 1, most: invitationLimits.days }),
  });
  if (!read.ok) return read.outcome;
  const context = await peopleContext();
  const { course, role } = read.fields;
  const fault = role === 'learner' ? null : await confirmFaultOf(administrator, form, 'password');
  if (fault) return { values: typedValues(form), ...fault };
  if (course !== null) await orNotFound(findTaught(course, administrator, context));
  const path = await orNotFound(invite({ ...read.fields, token: randomToken() }, administrator, context));
  revalidatePath('/admin/invitations');
  return { values: { ...typedValues(form), link: `${await ownOrigin()}${path}` }, errors: {}, formError: null };
}

export async function takeBackInvitationAction(given: string): Promise<void> {
  const administrator = await requireAdministrator();
  const id = readSent(name, given);
  await orNotFound(takeBackInvitation(id, administrator, await peopleContext()));
  revalidatePath('/admin/invitations');
}

'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { globalRoles } from '../../../../../core/access/course-access.ts';
import { changeRole } from '../../../../../features/people/change-role.ts';
import { endSessionsOf } from '../../../../../features/people/end-sessions-of.ts';
import { giveOneTimeLink } from '../../../../../features/people/give-one-time-link.ts';
import { endSecondFactorOf } from '../../../../../features/people/second-factor/end-second-factor.ts';
import { randomToken } from '../../../../../lib/id/random-token.ts';
import type { FormOutcome } from '../../../../../ui/form-outcome.ts';
import { confirmFaultOf } from '../../../../confirm-fault.ts';
import { name } from '../../../../given-name.ts';
import { orNotFound } from '../../../../or-not-found.ts';
import { ownOrigin } from '../../../../own-origin.ts';
import { peopleContext } from '../../../../people-context.ts';
import { typedValues } from '../../../../read-form.ts';
import { readSent, sentForm } from '../../../../read-sent.ts';
import { requireAdministrator } from '../../require-administrator.ts';

const roleField = z.enum(globalRoles);

export async function changeRoleAction(given: string, _before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const administrator = await requireAdministrator();
  const values = typedValues(form);
  const fault = await confirmFaultOf(administrator, form, 'password');
  if (fault) return { values, ...fault };
  const wanted = { id: readSent(name, given), role: readSent(roleField, form.get('role')) };
  const changed = await orNotFound(changeRole(wanted, administrator, await peopleContext()));
  if (changed.ok) return { values, errors: {}, formError: null, kept: true };
  return { values, errors: {}, formError: (await getTranslations('admin'))('onlyAdministrator') };
}

export async function giveLinkAction(given: string, _before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const administrator = await requireAdministrator();
  const fault = await confirmFaultOf(administrator, form, 'linkPassword');
  if (fault) return { values: {}, ...fault };
  const wanted = { id: readSent(name, given), token: randomToken() };
  const made = await orNotFound(giveOneTimeLink(wanted, administrator, await peopleContext()));
  return { values: made ? { link: `${await ownOrigin()}${made.path}` } : {}, errors: {}, formError: null };
}

export async function endSecondStepAction(given: string, _before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const administrator = await requireAdministrator();
  const fault = await confirmFaultOf(administrator, form, 'endPassword');
  if (fault) return { values: {}, ...fault };
  const id = readSent(name, given);
  await orNotFound(endSecondFactorOf(id, administrator, await peopleContext()));
  redirect(`/admin/people/${id}?ended=second-step`);
}

export async function endSessionsAction(given: string): Promise<void> {
  const administrator = await requireAdministrator();
  const id = readSent(name, given);
  await orNotFound(endSessionsOf(id, administrator, await peopleContext()));
  redirect(`/admin/people/${id}?ended`);
}

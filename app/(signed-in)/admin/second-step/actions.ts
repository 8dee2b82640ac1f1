'use server';

import { z } from 'zod';
import { requireOfStaff } from '../../../../features/people/second-factor/require-of-staff.ts';
import type { FormOutcome } from '../../../../ui/form-outcome.ts';
import { confirmFaultOf } from '../../../confirm-fault.ts';
import { orNotFound } from '../../../or-not-found.ts';
import { peopleContext } from '../../../people-context.ts';
import { typedValues } from '../../../read-form.ts';
import { readSent, sentForm } from '../../../read-sent.ts';
import { requireAdministrator } from '../require-administrator.ts';

const choice = z.enum(['staff', 'nobody']);

export async function requireOfStaffAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const administrator = await requireAdministrator();
  const values = typedValues(form);
  const fault = await confirmFaultOf(administrator, form, 'password');
  if (fault) return { values, ...fault };
  const required = readSent(choice, form.get('required')) === 'staff';
  await orNotFound(requireOfStaff(required, administrator, await peopleContext()));
  return { values, errors: {}, formError: null, kept: true };
}

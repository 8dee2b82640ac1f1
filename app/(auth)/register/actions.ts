'use server';

import { notFound } from 'next/navigation';
import type { FormOutcome } from '../../../ui/form-outcome.ts';
import { sentForm } from '../../read-sent.ts';
import { openAccount } from '../open-account.ts';
import { registrationIsOpen } from '../registration-is-open.ts';

export async function registerAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  if (!(await registrationIsOpen())) notFound();
  return openAccount(form, { role: 'learner' });
}

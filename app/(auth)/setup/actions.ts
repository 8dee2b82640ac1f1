'use server';

import { notFound } from 'next/navigation';
import type { FormOutcome } from '../../../ui/form-outcome.ts';
import { sentForm } from '../../read-sent.ts';
import { openAccount } from '../open-account.ts';
import { setUpIsOpen } from './set-up-is-open.ts';

export async function setUpAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  if (!(await setUpIsOpen(form.get('token')))) notFound();
  return openAccount(form, { role: 'administrator', first: true });
}

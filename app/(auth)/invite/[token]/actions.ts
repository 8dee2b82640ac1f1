'use server';

import { z } from 'zod';
import { findInvitation } from '../../../../features/people/find-invitation.ts';
import type { FormOutcome } from '../../../../ui/form-outcome.ts';
import { orNotFound } from '../../../or-not-found.ts';
import { peopleContext } from '../../../people-context.ts';
import { readSent, sentForm } from '../../../read-sent.ts';
import { openAccount } from '../../open-account.ts';

export async function acceptAction(given: string, _before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const token = readSent(z.string().max(200), given);
  const invitation = await orNotFound(findInvitation(token, await peopleContext()));
  return openAccount(form, { role: invitation.role, invitation });
}

'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { beginSecondFactor } from '../../../../features/people/second-factor/begin-second-factor.ts';
import { confirmSecondFactor } from '../../../../features/people/second-factor/confirm-second-factor.ts';
import { endSecondFactor } from '../../../../features/people/second-factor/end-second-factor.ts';
import { renewRecoveryCodes } from '../../../../features/people/second-factor/renew-recovery-codes.ts';
import { randomName } from '../../../../lib/id/random-name.ts';
import { randomSecret } from '../../../../lib/id/random-secret.ts';
import { type FormOutcome, untouchedForm } from '../../../../ui/form-outcome.ts';
import { confirmFaultOf } from '../../../confirm-fault.ts';
import { requireSignedIn } from '../../../current-person.ts';
import { readForm } from '../../../read-form.ts';
import { sentForm } from '../../../read-sent.ts';
import { sealingContext } from '../../../sealing-context.ts';
import { minutesUntil } from '../../../time-until.ts';

export async function beginAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const person = await requireSignedIn();
  const fault = await confirmFaultOf(person, form, 'password');
  if (fault) return { ...untouchedForm, ...fault };
  const begun = await beginSecondFactor(person, randomSecret(), await sealingContext());
  redirect(begun ? '/settings/second-step/set-up' : '/settings/second-step');
}

const schema = z.object({ code: z.string().trim().min(1).max(100) });

/** The recovery codes go to the browser once, in the answer. */
export async function confirmAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const person = await requireSignedIn();
  const t = await getTranslations('door');
  const read = readForm(schema, form, { code: t('codeMissing') });
  if (!read.ok) return read.outcome;
  const given = { code: read.fields.code, newCode: randomName };
  const tried = await confirmSecondFactor(person, given, await sealingContext());
  if (tried.ok) return { ...untouchedForm, values: { codes: tried.found.join('\n') } };
  if (tried.reason === 'wrong') return { ...untouchedForm, errors: { code: t('codeWrong') } };
  return { ...untouchedForm, formError: t('tooManyCodes', { minutes: minutesUntil(tried.retryAt) }) };
}

export async function renewAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const person = await requireSignedIn();
  const fault = await confirmFaultOf(person, form, 'renewPassword');
  if (fault) return { ...untouchedForm, ...fault };
  const codes = await renewRecoveryCodes(person, randomName, await sealingContext());
  return codes.length === 0
    ? redirect('/settings/second-step')
    : { ...untouchedForm, values: { codes: codes.join('\n') } };
}

export async function endAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const person = await requireSignedIn();
  const fault = await confirmFaultOf(person, form, 'endPassword');
  if (fault) return { ...untouchedForm, ...fault };
  await endSecondFactor(person.id, person.id, await sealingContext());
  redirect('/settings/second-step?ended');
}

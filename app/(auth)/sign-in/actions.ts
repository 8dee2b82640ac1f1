'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { email } from '../../../features/people/account-fields.ts';
import type { FormOutcome } from '../../../ui/form-outcome.ts';
import { readForm, typedValues } from '../../read-form.ts';
import { sentForm } from '../../read-sent.ts';
import { minutesUntil } from '../../time-until.ts';
import { trySignIn } from '../../try-sign-in.ts';
import { goOnAs } from '../go-on-as.ts';
import { joinToken } from '../join-token.ts';

const schema = z.object({
  email,
  password: z.string().min(1).max(1_000),
  zone: z.string().default(''),
  join: joinToken,
});

export async function signInAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const t = await getTranslations('door');
  const read = readForm(schema, form, { email: t('emailWrong'), password: t('passwordMissing') });
  if (!read.ok) return read.outcome;
  const tried = await trySignIn(read.fields);
  if (tried.ok) redirect(await goOnAs(tried.found.userId, read.fields.zone, read.fields.join));
  const values = typedValues(form);
  if (tried.reason === 'wrong') return { values, errors: { password: t('notTogether') }, formError: null };
  return { values, errors: {}, formError: t('tooManyTries', { minutes: minutesUntil(tried.retryAt) }) };
}

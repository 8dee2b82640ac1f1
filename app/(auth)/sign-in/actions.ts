'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { email } from '../../../features/people/account-fields.ts';
import { checkPassword } from '../../../features/people/check-password.ts';
import type { FormOutcome } from '../../../ui/form-outcome.ts';
import { peopleContext } from '../../people-context.ts';
import { readForm, typedValues } from '../read-form.ts';
import { signInAs } from '../sign-in-as.ts';

const schema = z.object({ email, password: z.string().min(1).max(1_000), zone: z.string() });

export async function signInAction(_before: FormOutcome, form: FormData): Promise<FormOutcome> {
  const t = await getTranslations('door');
  const read = readForm(schema, form, { email: t('emailWrong'), password: t('passwordMissing') });
  if (!read.ok) return read.outcome;
  const found = await checkPassword(read.fields, await peopleContext());
  if (found) return signInAs(found.userId, read.fields.zone);
  return { values: typedValues(form), errors: { password: t('notTogether') }, formError: null };
}

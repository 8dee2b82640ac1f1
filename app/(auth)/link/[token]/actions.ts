'use server';

import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { password } from '../../../../features/people/account-fields.ts';
import { useOneTimeLink as spendOneTimeLink } from '../../../../features/people/use-one-time-link.ts';
import type { FormOutcome } from '../../../../ui/form-outcome.ts';
import { peopleContext } from '../../../people-context.ts';
import { readForm } from '../../../read-form.ts';
import { sentForm } from '../../../read-sent.ts';
import { goOnAs } from '../../go-on-as.ts';

const schema = z.object({ token: z.string().max(200), newPassword: password, zone: z.string().default('') });

export async function choosePasswordAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const t = await getTranslations('door');
  const read = readForm(schema, form, { newPassword: t('passwordFault.too-short') });
  if (!read.ok) return read.outcome;
  const { token, newPassword, zone } = read.fields;
  const spent = await spendOneTimeLink({ token, password: newPassword }, await peopleContext());
  if (spent.ok) redirect(await goOnAs(spent.userId, zone));
  if (spent.reason === 'link-gone') notFound();
  return { values: {}, errors: { newPassword: t(`passwordFault.${spent.fault}`) }, formError: null };
}

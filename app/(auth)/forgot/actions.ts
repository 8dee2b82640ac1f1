'use server';

import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { email } from '../../../features/people/account-fields.ts';
import { type FormOutcome, untouchedForm } from '../../../ui/form-outcome.ts';
import { mailSettings } from '../../mail/mail-settings.ts';
import { sendLinkLater } from '../../mail/send-link-later.ts';
import { readForm, typedValues } from '../../read-form.ts';
import { sentForm } from '../../read-sent.ts';
import { minutesUntil } from '../../time-until.ts';

/** Answers the same whether somebody has the e-mail or nobody. */
export async function sendResetAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  if (!mailSettings()) notFound();
  const t = await getTranslations('door');
  const read = readForm(z.object({ email }), form, { email: t('emailWrong') });
  if (!read.ok) return read.outcome;
  const retryAt = await sendLinkLater({ email: read.fields.email, purpose: 'reset' });
  if (retryAt === null) return { ...untouchedForm, values: typedValues(form), kept: true };
  const formError = t('tooManyMails', { minutes: minutesUntil(retryAt) });
  return { ...untouchedForm, values: typedValues(form), formError };
}

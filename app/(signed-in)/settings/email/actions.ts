'use server';

import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { countMail } from '../../../../features/people/count-mail.ts';
import { type FormOutcome, untouchedForm } from '../../../../ui/form-outcome.ts';
import { requirePerson } from '../../../current-person.ts';
import { mailSettings } from '../../../mail/mail-settings.ts';
import { sendLink } from '../../../mail/send-link.ts';
import { peopleContext } from '../../../people-context.ts';
import { senderAddress } from '../../../sender-address.ts';
import { minutesUntil } from '../../../time-until.ts';

/** Whose address it is asks, so that they are told at once when the mail server does not take it. */
export async function sendVerificationAction(_before: FormOutcome, _sent: unknown): Promise<FormOutcome> {
  const { email } = await requirePerson();
  if (!mailSettings()) notFound();
  const counted = await countMail({ email, from: await senderAddress() }, await peopleContext());
  if (!counted.ok) {
    const t = await getTranslations('door');
    return { ...untouchedForm, formError: t('tooManyMails', { minutes: minutesUntil(counted.retryAt) }) };
  }
  if (await sendLink({ email, purpose: 'email', locale: await getLocale() })) return { ...untouchedForm, kept: true };
  return { ...untouchedForm, formError: (await getTranslations('settings.email'))('notSent') };
}
